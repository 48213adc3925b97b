// Nothing moves under a finger: what stands above a board (class "steady") changes by itself at any moment. The page is
// scrolled by as much as that grows or shrinks, so that the board stays where it is; a note tells that there is news.
(function () {
  const OWN_DOING = 1000;
  const SETTLING = 1500;
  const note = document.createElement('button');
  note.type = 'button';
  note.className = 'steady-note';
  note.hidden = true;
  note.setAttribute('aria-live', 'polite');
  note.addEventListener('click', () => scrollTo({ top: 0, behavior: 'smooth' }));
  addEventListener('scroll', () => {
    if (scrollY < 40) {
      note.hidden = true;
    }
  }, { passive: true });

  let watched = null;
  let watch = null;

  function begin(part) {
    const since = performance.now();
    let height = part.offsetHeight;
    let touched = -OWN_DOING;
    const own = () => {
      touched = performance.now();
      part.style.minHeight = '';
    };
    ['pointerdown', 'keydown'].forEach((sign) => part.addEventListener(sign, own, true));
    watch = new ResizeObserver(() => {
      const change = part.offsetHeight - height;
      height = part.offsetHeight;
      const now = performance.now();
      if (!change || now - touched < OWN_DOING || now - since < SETTLING) {
        return;
      }
      if (change < 0 && scrollY < -change) {
        part.style.minHeight = height - change + 'px';
        height -= change;
        return;
      }
      makeRoom(part, change);
      scrollBy({ top: change, behavior: 'instant' });
      if (change > 0) {
        note.textContent = part.dataset.news;
        note.hidden = false;
      }
    });
    watch.observe(part);
  }

  // A page that is hardly longer than its window could not be scrolled by as much.
  function makeRoom(part, change) {
    const page = part.parentElement;
    const room = document.documentElement.scrollHeight - innerHeight - scrollY;
    if (change > room) {
      page.style.paddingBlockEnd = parseFloat(getComputedStyle(page).paddingBlockEnd) + change - room + 'px';
    }
  }

  function look() {
    const part = document.querySelector('.steady');
    if (part !== watched) {
      if (watch) {
        watch.disconnect();
      }
      note.hidden = true;
      watched = part;
      if (part) {
        begin(part);
      }
    }
  }

  addEventListener('DOMContentLoaded', () => {
    document.body.append(note);
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
}());
