package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Takes a client's own page off a phone that is left: after five minutes without a touch, when it was hidden for more than half a
 * minute, and when the browser goes elsewhere. While it is hidden nothing of it is drawn.
 */
final class OwnGuard {

    private static final String LEFT = "papers-left";
    private static final String TOUCHED = "papers-touched";

    private static final String WATCH = """
            const page = this;
            const idle = 5 * 60 * 1000, away = 30 * 1000, note = 60 * 1000;
            let touched = Date.now(), noted = touched, hidden = 0, left = false;
            const stop = new AbortController();
            const leave = () => {
              if (!left) {
                left = true;
                page.hidden = true;
                stop.abort();
                clearInterval(clock);
                if (page.isConnected) {
                  page.dispatchEvent(new Event('papers-left'));
                }
              }
            };
            const touch = () => {
              touched = Date.now();
              if (touched - noted > note) {
                noted = touched;
                page.dispatchEvent(new Event('papers-touched'));
              }
            };
            const look = () => {
              const now = Date.now();
              if (!page.isConnected || now - touched > idle || hidden && now - hidden > away) {
                leave();
              }
            };
            const clock = setInterval(look, 5000);
            const on = (target, event, what) => target.addEventListener(event, what, { signal: stop.signal, capture: true, passive: true });
            ['pointerdown', 'keydown', 'wheel', 'touchmove'].forEach((event) => on(document, event, touch));
            on(document, 'visibilitychange', () => {
              if (document.hidden) {
                hidden = Date.now();
                page.hidden = true;
              } else {
                look();
                hidden = 0;
                page.hidden = left;
              }
            });
            on(window, 'pagehide', leave);""";

    private OwnGuard() {}

    static void watch(Component page, SerializableRunnable leave, SerializableRunnable stay) {
        page.getElement().addEventListener(LEFT, left -> leave.run());
        page.getElement().addEventListener(TOUCHED, touched -> stay.run());
        page.addAttachListener(attached -> page.getElement().executeJs(WATCH));
    }
}
