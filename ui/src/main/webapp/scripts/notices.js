// A notice covers neither a title nor a button: it stands in the lowest place that is free of them. Where there is none it
// stands over the bar of a phone, or over the lowest line of a wide window.
(function () {
  const TITLES = 'h2, h3, ';
  const STANDS = 'h1, a[href], button, input, textarea, summary, [role="button"], vaadin-button, '
      + 'vaadin-select, vaadin-checkbox, vaadin-radio-button';
  const GAP = 8;

  function show(container) {
    const cards = [...container.querySelectorAll('vaadin-notification-card')];
    if (!cards.length) {
      return;
    }
    container.style.removeProperty('--hpf-notices-up');
    const lowest = parseFloat(getComputedStyle(container).paddingBottom);
    const height = cards.reduce((sum, card) => sum + card.offsetHeight + GAP, 0);
    const width = Math.max(...cards.map((card) => card.offsetWidth));
    const up = free(TITLES + STANDS, lowest, height, width) ?? free(STANDS, lowest, height, width) ?? GAP;
    container.style.setProperty('--hpf-notices-up', up + 'px');
  }

  function free(stands, lowest, height, width) {
    const side = (innerWidth - width) / 2;
    const taken = [...document.querySelectorAll(stands)]
        .filter((each) => !each.closest('vaadin-notification-container') && each.checkVisibility())
        .map((each) => each.getBoundingClientRect())
        .filter((each) => each.height && each.right > side && each.left < innerWidth - side);
    for (let up = lowest; up + height < innerHeight - GAP; up += GAP) {
      const bottom = innerHeight - up;
      if (!taken.some((each) => each.bottom > bottom - height && each.top < bottom)) {
        return up;
      }
    }
    return undefined;
  }

  const again = new ResizeObserver((entries) => {
    const container = entries[0].target.closest('vaadin-notification-container');
    if (container) {
      show(container);
    }
  });

  new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => {
    if (node.localName === 'vaadin-notification-card') {
      again.observe(node);
    } else if (node.localName === 'vaadin-notification-container') {
      node.querySelectorAll('vaadin-notification-card').forEach((card) => again.observe(card));
    }
  }))).observe(document, { childList: true, subtree: true });
})();
