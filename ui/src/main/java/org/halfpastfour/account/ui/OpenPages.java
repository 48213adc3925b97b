package org.halfpastfour.account.ui;

import com.vaadin.flow.server.WrappedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.halfpastfour.account.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are open on this server: as many as its memory holds. Who has one open goes on whatever comes; who is new finds the door closed a
 * little before the last place is taken, so that who has come in gets through. Who is signed in and has left the last page is signed out after minutes.
 */
@ApplicationScoped
public class OpenPages {

    /** How long who has left every page can come back without signing in again. */
    static final Duration LEFT = Duration.ofMinutes(5);

    static final Duration LATER = Duration.ofMinutes(1);

    /** Of one browser, whatever else is open. */
    static final int MOST_OF_SESSION = 20;

    private static final String MARK = OpenPages.class.getName();
    private static final int KEPT_FREE_ONE_OF = 10;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long FOR_THE_SERVER = 384 * MEGABYTE;
    private static final long FOR_A_PAGE = 512 * 1024;
    private static final int FEWEST = 100;

    private final AtomicInteger open = new AtomicInteger();
    private final int most;

    public OpenPages() {
        this(setting()
                .map(Integer::valueOf)
                .orElseGet(() -> forMemory(Runtime.getRuntime().maxMemory())));
    }

    OpenPages(int most) {
        this.most = most;
    }

    private static Optional<String> setting() {
        return Optional.ofNullable(System.getProperty("hpf.open-pages"))
                .or(() -> Optional.ofNullable(System.getenv("HPF_OPEN_PAGES")))
                .filter(text -> !text.isBlank());
    }

    /** What is left beside the server itself, at what a page takes when it has much on it. */
    static int forMemory(long bytes) {
        return Math.clamp((bytes - FOR_THE_SERVER) / FOR_A_PAGE, FEWEST, Integer.MAX_VALUE);
    }

    /** Whether one more may be asked for; the first step, with which nothing is open yet. */
    boolean mayAsk(@Nullable HttpSession session) {
        return isSignedIn(session) ? mayOpen(session) : open.get() < most - most / KEPT_FREE_ONE_OF;
    }

    /** Whether one that was asked for may open. */
    boolean mayOpen(@Nullable HttpSession session) {
        return open.get() < most || session != null && isSignedIn(session) && goesOn(session);
    }

    /** A page that is loaded again is often open twice for a moment. */
    private static boolean goesOn(HttpSession session) {
        int own = session.getAttribute(MARK) instanceof AtomicInteger pages ? pages.get() : 0;
        return own > 0 && own < MOST_OF_SESSION;
    }

    private static boolean isSignedIn(@Nullable HttpSession session) {
        return session != null && session.getAttribute(SignedIn.ATTRIBUTE) != null;
    }

    int open() {
        return open.get();
    }

    /** One more is open; answers what ends it, once however often it is told. */
    Page opened(WrappedSession session) {
        open.incrementAndGet();
        if (own(session).incrementAndGet() == 1) {
            keep(session, SignedIn.IDLE);
        }
        return new Page(this, session);
    }

    private void closed(WrappedSession session) {
        open.decrementAndGet();
        try {
            if (own(session).decrementAndGet() == 0) {
                keep(session, LEFT);
            }
        } catch (IllegalStateException endedWithThePage) {
            return;
        }
    }

    private static AtomicInteger own(WrappedSession session) {
        if (session.getAttribute(MARK) instanceof AtomicInteger pages) {
            return pages;
        }
        var none = new AtomicInteger();
        session.setAttribute(MARK, none);
        return none;
    }

    /** A session in which nobody is signed in ends soon anyway. */
    private static void keep(WrappedSession session, Duration idle) {
        if (session.getAttribute(SignedIn.ATTRIBUTE) != null) {
            session.setMaxInactiveInterval((int) idle.toSeconds());
        }
    }

    /** One that is open. */
    static final class Page implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable OpenPages pages;
        private final transient WrappedSession session;
        private final AtomicBoolean closed = new AtomicBoolean();

        private Page(OpenPages pages, WrappedSession session) {
            this.pages = pages;
            this.session = session;
        }

        void close() {
            if (pages != null && closed.compareAndSet(false, true)) {
                pages.closed(session);
            }
        }
    }
}
