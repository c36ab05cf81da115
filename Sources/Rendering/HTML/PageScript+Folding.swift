extension PageScript {

  /// Folding: what is inside a folded frame is hidden, and the room that becomes free is taken out
  /// of both axes. What stays keeps its order, so nothing can come to lie on anything else.
  static let folding = #"""
    const folded = new Set();
    const around = id => {
      const result = [];
      for (let frame = frames.get(id); frame; frame = frames.get(frame.parent)) result.push(frame);
      return result;
    };
    const hiding = (id, isHead) => around(id).filter(f => folded.has(f.id) && !isHead(f)).pop();
    const hidingBox = box => hiding(box.frame, f => f.head === box.id);
    const hidingFrame = frame => hiding(frame.parent, () => false);
    const squeezed = (spans, most) => {
      spans.sort((a, b) => a[0] - b[0]);
      const steps = [];
      let end = 0, lost = 0;
      for (const [from, to] of spans) {
        if (from - end > most) {
          steps.push({at: end, to: from, lost, keep: most});
          lost += from - end - most;
        }
        end = Math.max(end, to);
      }
      return value => {
        let result = value;
        for (const step of steps) {
          if (value <= step.at) break;
          const room = step.to - step.at;
          const inside = Math.min(value, step.to) - step.at;
          result -= inside * (1 - step.keep / room);
        }
        return result;
      };
    };
    const corners = d => [...d.matchAll(/[MLQ]([^MLQZ]*)/g)].flatMap(match => {
      const values = numbers(match[1]);
      return values.flatMap((_, i) => i % 2 ? [] : [[values[i], values[i + 1]]]);
    });
    const redraw = () => {
      const across = [], down = [];
      const note = (x, y, w, h) => { across.push([x, x + w]); down.push([y, y + h]); };
      for (const box of known.values()) {
        box.gone = hidingBox(box);
        if (!box.element) continue;
        box.element.classList.toggle('gone', !!box.gone);
        if (!box.gone) note(box.x, box.y, box.w, box.h);
      }
      for (const frame of frames.values()) {
        if (!frame.rect) continue;
        const [x, y, w, h] = frame.rect;
        frame.gone = hidingFrame(frame);
        for (const part of [frame.element, frame.toggle, frame.lid])
          part.classList.toggle(
            'gone', !!frame.gone || part === frame.lid && !folded.has(frame.id));
        if (frame.gone) continue;
        const isFolded = folded.has(frame.id);
        note(x, y, isFolded ? 30 : 16, isFolded ? 48 : 10);
        note(x + w - 16, isFolded ? y : y + h - 14, 16, 14);
      }
      for (const way of ways) {
        const [from, to] = way.ends.map(id => known.get(id));
        const isGone = to.gone || from.gone && around(to.frame).includes(from.gone);
        way.element.classList.toggle('gone', !!isGone);
        if (isGone || from.gone) continue;
        const points = corners(way.paths[0].d);
        points.slice(1).forEach(([x, y], i) => {
          const [px, py] = points[i];
          if (x !== px) down.push([y - 8, y + 8]);
          if (y !== py) across.push([x - 8, x + 8]);
        });
      }
      for (const title of titles) note(title.x, title.y - 18, title.w, 24);
      const limits = folded.size ? [60, 34] : [Infinity, Infinity];
      place(squeezed(across, limits[0]), squeezed(down, limits[1]));
    };
    const place = (mapX, mapY) => {
      const at = (x, y) => `translate(${mapX(x)} ${mapY(y)})`;
      for (const box of boxes.values()) {
        box.shownX = mapX(box.x);
        box.shownY = mapY(box.y);
        box.element.setAttribute('transform', at(box.x, box.y));
      }
      for (const frame of frames.values()) {
        if (!frame.rect) continue;
        const [x, y, w, h] = frame.rect;
        const [left, top, right] = [mapX(x), mapY(y), mapX(x + w)];
        const isFolded = folded.has(frame.id);
        const bottom = frame.bottom = isFolded ? Math.min(mapY(y + h), top + 48) : mapY(y + h);
        const set = (element, inset) => {
          element.setAttribute('x', left + inset);
          element.setAttribute('y', top + inset);
          element.setAttribute('width', Math.max(0, right - left - 2 * inset));
          element.setAttribute('height', Math.max(0, bottom - top - 2 * inset));
        };
        set(frame.element, 0);
        set(frame.lid.firstChild, 2);
        frame.lid.lastChild.setAttribute('x', (left + right) / 2);
        frame.lid.lastChild.setAttribute('y', top + 32);
        frame.toggle.setAttribute('transform', `translate(${right - 2} ${top})`);
      }
      for (const {paths, ends} of ways) {
        const hider = known.get(ends[0]).gone;
        for (const {path, d} of paths) {
          const isTip = path.classList.contains('tip');
          const [tipX, tipY] = corners(d)[0];
          const [dx, dy] = [mapX(tipX) - tipX, mapY(tipY) - tipY];
          path.setAttribute('d', d.replace(/(-?\d+) (-?\d+)/g, (_, x, y) => isTip
            ? `${+x + dx} ${+y + dy}` : `${mapX(+x)} ${mapY(+y)}`)
            // A way out of a folded frame begins at its border.
            .replace(/^M(\S+) [-\d.]+/, (all, x) => hider && !isTip
              ? `M${x} ${hider.bottom}` : all));
        }
      }
      for (const {element, move, x, y} of titles) {
        if (move) element.setAttribute('transform', at(x, y));
        else { element.setAttribute('x', mapX(x)); element.setAttribute('y', mapY(y)); }
      }
      size = {w: mapX(whole.w), h: mapY(whole.h)};
      svg.setAttribute('width', size.w);
      svg.setAttribute('height', size.h);
      svg.setAttribute('viewBox', `0 0 ${size.w} ${size.h}`);
    };
    let size = whole;
    const fold = (frame, isFolded = !folded.has(frame.id)) => {
      folded[isFolded ? 'add' : 'delete'](frame.id);
      frame.toggle.setAttribute('aria-expanded', String(!isFolded));
      frame.toggle.lastChild.setAttribute('d', isFolded ? 'M-4 0H4M0 -4V4' : 'M-4 0H4');
    };
    const foldAll = isFolded => {
      for (const frame of frames.values()) if (frame.rect) fold(frame, isFolded);
      redraw();
    };
    const addToggles = () => {
      const layer = make('g', {class: 'lids'});
      svg.insertBefore(layer, svg.querySelector('.boxes'));
      for (const frame of frames.values()) {
        if (!frame.rect) continue;
        const inner = [...boxes.values()].filter(box => box.word && box.id !== frame.head
          && /^(step_|function_call)/.test(box.type) && around(box.frame).includes(frame));
        const name = (boxes.get(frame.head) || {}).words || 'frame';
        frame.lid = make('g', {class: 'lid gone'});
        frame.lid.append(make('rect', {rx: 12}), make('text', {class: 'detail'}));
        frame.lid.lastChild.textContent = inner.length === 1 ? '1 step' : `${inner.length} steps`;
        layer.append(frame.lid);
        frame.toggle = make('g', {class: 'toggle', tabindex: 0, role: 'button',
          'aria-label': 'Fold ' + name, 'aria-expanded': 'true'});
        frame.toggle.append(make('circle', {r: 9}), make('path', {d: 'M-4 0H4'}));
        const turn = event => { fold(frame); redraw(); event.stopPropagation(); };
        frame.toggle.addEventListener('click', turn);
        frame.toggle.addEventListener('keydown', event => {
          if (event.key === 'Enter' || event.key === ' ') { turn(event); event.preventDefault(); }
        });
        const head = inDrawing(frame.head);
        head.after(frame.toggle);
        head.addEventListener('dblclick', turn);
      }
    };
    """#

}
