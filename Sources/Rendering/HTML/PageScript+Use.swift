extension PageScript {

  /// Moving: the drawing is dragged, scrolled and zoomed.
  static let moving = #"""
    const view = {x: 0, y: 0, k: 1};
    const show = () => {
      svg.style.transform = `translate(${view.x}px,${view.y}px) scale(${view.k})`;
    };
    const zoom = (factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) => {
      const k = Math.min(4, Math.max(0.05, view.k * factor));
      view.x = x - (x - view.x) * k / view.k;
      view.y = y - (y - view.y) * k / view.k;
      view.k = k;
      show();
    };
    const fit = (least = 0.05) => {
      const [w, h] = [stage.clientWidth, stage.clientHeight];
      view.k = Math.max(least, Math.min(1, w / size.w, h / size.h));
      view.x = Math.max(0, (w - size.w * view.k) / 2);
      view.y = size.h * view.k < h ? (h - size.h * view.k) / 2 : 0;
      show();
    };
    const center = box => {
      const k = view.k = Math.max(view.k, 0.6);
      view.x = stage.clientWidth / 2 - (box.shownX + box.w / 2) * k;
      view.y = stage.clientHeight / 2 - (box.shownY + box.h / 2) * k;
      show();
    };
    const reveal = box => {
      const [left, top] = [box.shownX * view.k + view.x, box.shownY * view.k + view.y];
      const [right, bottom] = [left + box.w * view.k, top + box.h * view.k];
      if (left < 0 || top < 0 || right > stage.clientWidth || bottom > stage.clientHeight)
        center(box);
    };
    stage.addEventListener('wheel', event => {
      event.preventDefault();
      const unit = event.deltaMode ? 20 : 1;
      if (event.ctrlKey || event.metaKey) {
        const place = stage.getBoundingClientRect();
        const factor = Math.exp(-event.deltaY * unit / 300);
        zoom(factor, event.clientX - place.x, event.clientY - place.y);
      } else {
        view.x -= (event.shiftKey ? event.deltaY : event.deltaX) * unit;
        view.y -= (event.shiftKey ? 0 : event.deltaY) * unit;
        show();
      }
    }, {passive: false});
    const pointers = new Map();
    let hasMoved = false;
    stage.addEventListener('pointerdown', event => {
      pointers.set(event.pointerId, event);
      hasMoved = false;
    });
    stage.addEventListener('pointermove', event => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
      if (!hasMoved && Math.hypot(dx, dy) < 4) return;
      hasMoved = true;
      stage.classList.add('moving');
      const other = [...pointers.values()].find(p => p.pointerId !== event.pointerId);
      if (other) {
        const far = p => Math.hypot(p.clientX - other.clientX, p.clientY - other.clientY);
        const place = stage.getBoundingClientRect();
        zoom(far(event) / (far(before) || 1), other.clientX - place.x, other.clientY - place.y);
      } else {
        view.x += dx;
        view.y += dy;
        show();
      }
      pointers.set(event.pointerId, event);
    });
    for (const name of ['pointerup', 'pointercancel', 'pointerleave'])
      stage.addEventListener(name, event => {
        pointers.delete(event.pointerId);
        stage.classList.remove('moving');
      });
    """#

  /// Choosing: what is clicked is explained beside the drawing.
  static let choosing = #"""
    let chosen = null;
    const element = (name, text, kind) => {
      const result = document.createElement(name);
      result.textContent = text;
      if (kind) result.className = kind;
      return result;
    };
    const open = box => {
      for (const frame of around(box.frame))
        if (frame.rect && folded.has(frame.id) && frame.head !== box.id) fold(frame, false);
      redraw();
    };
    const choose = box => {
      if (chosen) chosen.element.classList.remove('chosen');
      chosen = box;
      about.hidden = !box;
      about.replaceChildren();
      if (!box) return;
      box.element.classList.add('chosen');
      const close = element('button', 'Close');
      close.addEventListener('click', () => { choose(null); box.element.focus(); });
      about.append(element('p', box.word || box.type, 'kind'), element('h2', box.text || box.word));
      for (const detail of box.details) about.append(element('p', detail));
      if (box.place) {
        const place = element(box.link ? 'a' : 'span', box.place);
        if (box.link) { place.href = box.link; place.rel = 'noreferrer'; }
        const line = element('p', '');
        line.append(place);
        about.append(line);
      }
      if (box.code) about.append(element('pre', box.code));
      if (box.shows) {
        const go = element('button', 'Show the function');
        go.addEventListener('click', () => visit(boxes.get(frames.get(box.shows).head)));
        about.append(go, ' ');
      }
      about.append(close);
    };
    const visit = box => {
      open(box);
      center(box);
      box.element.focus({preventScroll: true});
    };
    const steps = [...boxes.values()].filter(box => box.type);
    const light = (box, isLit) => {
      for (const way of ways)
        if (way.ends.includes(box.id)) way.element.classList.toggle('lit', isLit);
    };
    const listen = () => {
      for (const box of steps) {
        box.element.addEventListener('click', event => {
          if (event.target.closest('a')) event.preventDefault();
          if (!hasMoved) choose(box);
        });
        box.element.addEventListener('keydown', event => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          choose(box);
        });
        box.element.addEventListener('focus', () => {
          stage.scrollTo(0, 0);
          if (box.element.matches(':focus-visible')) reveal(box);
        });
        for (const [name, isLit] of [['pointerenter', true], ['pointerleave', false],
          ['focus', true], ['blur', false]])
          box.element.addEventListener(name, () => light(box, isLit));
      }
    };
    const neighbor = step => {
      const shown = steps.filter(box => !box.gone && box.element.hasAttribute('tabindex'));
      const index = shown.findIndex(box => box.element === document.activeElement);
      const next = shown[index < 0 ? 0 : index + step];
      if (next) { next.element.focus({preventScroll: true}); reveal(next); }
    };
    """#

  /// Finding: steps whose names or details hold what is searched.
  static let finding = #"""
    const search = byId('search'), found = byId('found');
    let hits = [], current = -1;
    const find = () => {
      const words = search.value.trim().toLowerCase();
      hits = words ? steps.filter(box => [box.word, box.text, ...box.details].join(' ')
        .toLowerCase().includes(words)) : [];
      current = -1;
      for (const box of steps) box.element.classList.toggle('hit', hits.includes(box));
      svg.classList.toggle('searching', hits.length > 0);
      found.textContent = words ? (hits.length ? `${hits.length} found` : 'Nothing found') : '';
      if (hits.length) go(1);
    };
    const go = step => {
      if (!hits.length) return;
      current = (current + step + hits.length) % hits.length;
      open(hits[current]);
      center(hits[current]);
      found.textContent = `${current + 1} of ${hits.length}`;
    };
    search.addEventListener('input', find);
    search.addEventListener('keydown', event => {
      if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
      if (event.key === 'Escape') { search.value = ''; find(); stage.focus(); }
    });
    """#

}
