/// The script of a page: it moves, folds, searches and explains what has been drawn.
enum PageScript {

  /// The script, part by part.
  static let text = [drawing, folding, moving, choosing, finding, taking, beginning]
    .joined(separator: "\n")

  /// What there is: the elements of the drawing, and what is known about them.
  private static let drawing = #"""
    'use strict';
    const byId = id => document.getElementById(id);
    const data = JSON.parse(byId('data').textContent);
    const stage = byId('stage'), svg = stage.querySelector('svg'), about = byId('about');
    const make = (name, attributes) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const key in attributes) element.setAttribute(key, attributes[key]);
      return element;
    };
    const numbers = text => text.match(/-?\d+(\.\d+)?/g).map(Number);
    const inDrawing = id => svg.querySelector('#' + CSS.escape(id));
    const frames = new Map(), boxes = new Map(), known = new Map();
    for (const frame of data.frames) {
      const element = frame.head && inDrawing(frame.id);
      if (element) frame.rect = ['x', 'y', 'width', 'height'].map(k => +element.getAttribute(k));
      frames.set(frame.id, Object.assign(frame, {element}));
    }
    for (const box of data.boxes) {
      known.set(box.id, box);
      const element = inDrawing(box.id);
      if (!element) continue;
      const [x, y] = numbers(element.getAttribute('transform'));
      const size = element.getBBox();
      boxes.set(box.id, Object.assign(box, {element, x, y, w: size.width, h: size.height}));
    }
    const ways = [...svg.querySelectorAll('[data-ends]')].map(element => {
      const paths = [...element.children].map(path => ({path, d: path.getAttribute('d')}));
      return {element, paths, ends: element.dataset.ends.split(' ')};
    });
    const titles = [...svg.querySelectorAll(':scope > text, :scope > g.failure')].map(element => {
      const move = element.getAttribute('transform');
      const [x, y] = move ? numbers(move) : ['x', 'y'].map(k => +element.getAttribute(k));
      return {element, move, x, y, w: element.getBBox().width};
    });
    const whole = {w: +svg.getAttribute('width'), h: +svg.getAttribute('height')};
    """#

  /// Taking: the drawing as it is shown, by itself.
  private static let taking = #"""
    const isDark = () => {
      const theme = document.documentElement.dataset.theme;
      return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
    };
    const standalone = media => {
      const copy = svg.cloneNode(true);
      for (const part of copy.querySelectorAll('.gone,.toggle')) part.remove();
      for (const part of copy.querySelectorAll('.chosen,.hit,.lit'))
        part.classList.remove('chosen', 'hit', 'lit');
      copy.removeAttribute('style');
      copy.classList.remove('searching');
      const style = make('style', {});
      style.textContent = data.style.replace('(prefers-color-scheme:dark)', media)
        + '.lid rect{fill:none}.lid text{text-anchor:middle}';
      copy.insertBefore(style, copy.firstChild);
      return new XMLSerializer().serializeToString(copy);
    };
    const sayDone = (button, text) => {
      const before = button.textContent;
      button.textContent = text;
      setTimeout(() => { button.textContent = before; }, 1500);
    };
    const save = (address, extension) => {
      const link = document.createElement('a');
      link.href = address;
      link.download = document.title.replace(/[^\w.-]+/g, '_') + extension;
      link.click();
    };
    const asData = text => 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
    const copy = async event => {
      const text = standalone('(prefers-color-scheme:dark)'), button = event.currentTarget;
      try { await navigator.clipboard.writeText(text); sayDone(button, 'Copied'); } catch {
        sayDone(button, 'Not allowed');
      }
    };
    const savePNG = () => {
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement('canvas');
        const scale = Math.min(2, 8000 / Math.max(size.w, size.h));
        [canvas.width, canvas.height] = [size.w * scale, size.h * scale];
        canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
        save(canvas.toDataURL('image/png'), '.png');
      };
      image.src = asData(standalone(isDark() ? 'all' : 'not all'));
    };
    """#

  /// What happens at the beginning, and what buttons and keys do.
  private static let beginning = #"""
    const actions = {
      smaller: () => zoom(1 / 1.25), larger: () => zoom(1.25), fit: () => fit(),
      fold: () => { foldAll(true); fit(0.4); }, unfold: () => { foldAll(false); fit(0.4); },
      copy, svg: () => save(asData(standalone('(prefers-color-scheme:dark)')), '.svg'),
      png: savePNG,
      theme: () => { document.documentElement.dataset.theme = isDark() ? 'light' : 'dark'; },
    };
    for (const name in actions) byId(name).addEventListener('click', actions[name]);
    const keys = {'-': 'smaller', '+': 'larger', '=': 'larger', 0: 'fit', f: 'fold', u: 'unfold',
      t: 'theme'};
    document.addEventListener('keydown', event => {
      if (event.target.closest('input') || event.ctrlKey || event.metaKey || event.altKey) return;
      const inStage = stage.contains(document.activeElement);
      if (event.key === '/') search.focus();
      else if (event.key === 'Escape') choose(null);
      else if (inStage && event.key === 'ArrowDown') neighbor(1);
      else if (inStage && event.key === 'ArrowUp') neighbor(-1);
      else if (keys[event.key]) actions[keys[event.key]]({currentTarget: byId(keys[event.key])});
      else return;
      event.preventDefault();
    });
    stage.classList.add('live');
    addToggles();
    listen();
    foldAll(location.hash === '#folded');
    fit(0.75);
    addEventListener('resize', show);
    """#

}
