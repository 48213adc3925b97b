package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.account.SignInResult;
import org.halfpastfour.account.SignedIn;
import org.junit.jupiter.api.Test;

class OpenPagesTest {

    private static final int MOST = 40;
    private static final int KEPT_FREE = 4;
    private static final int HALF_AN_HOUR = 1800;
    private static final int FIVE_MINUTES = 300;
    private static final SignInResult SOMEBODY = new SignInResult(
            SignInResult.Outcome.SIGNED_IN, null, "staff", Set.of(), "stamp of the password", false, 0, null);

    private final OpenPages pages = new OpenPages(MOST);
    private final HttpSession stranger = session();
    private final HttpSession somebody = signedIn();

    @Test
    void whoIsNewFindsTheDoorClosedALittleBeforeTheLastPlaceIsTaken() {
        open(MOST - KEPT_FREE - 1);
        assertThat(pages.mayAsk(null)).isTrue();
        assertThat(pages.mayAsk(stranger)).isTrue();
        open(1);
        assertThat(pages.mayAsk(null)).isFalse();
        assertThat(pages.mayAsk(stranger)).isFalse();
    }

    @Test
    void whoHasComeInGetsThrough() {
        open(MOST - 1);
        assertThat(pages.mayOpen(stranger)).isTrue();
        assertThat(pages.mayAsk(somebody)).isTrue();
        open(1);
        assertThat(pages.mayOpen(stranger)).isFalse();
        assertThat(pages.mayAsk(somebody)).isFalse();
    }

    @Test
    void whoHasAPageOpenOpensAnotherHoweverFullItIs() {
        pages.opened(wrapped(somebody));
        open(MOST * 2);
        assertThat(pages.mayAsk(somebody)).isTrue();
        assertThat(pages.mayOpen(somebody)).isTrue();
        assertThat(pages.mayOpen(signedIn())).isFalse();
    }

    @Test
    void oneBrowserDoesNotOpenPagesWithoutEnd() {
        for (int i = 0; i < OpenPages.MOST_OF_SESSION; i++) {
            assertThat(pages.mayOpen(somebody)).isTrue();
            pages.opened(wrapped(somebody));
        }
        assertThat(pages.mayOpen(somebody)).as("while there is room").isTrue();
        open(MOST);
        assertThat(pages.mayOpen(somebody)).isFalse();
    }

    @Test
    void aPageThatClosesMakesRoomOnce() {
        List<OpenPages.Page> all = open(MOST);
        all.getFirst().close();
        all.getFirst().close();
        assertThat(pages.open()).isEqualTo(MOST - 1);
        assertThat(pages.mayOpen(stranger)).isTrue();
    }

    @Test
    void whoHasLeftTheLastPageIsSignedOutAfterMinutes() {
        OpenPages.Page first = pages.opened(wrapped(somebody));
        OpenPages.Page second = pages.opened(wrapped(somebody));
        assertThat(somebody.getMaxInactiveInterval()).isEqualTo(HALF_AN_HOUR);
        first.close();
        assertThat(somebody.getMaxInactiveInterval()).isEqualTo(HALF_AN_HOUR);
        second.close();
        assertThat(somebody.getMaxInactiveInterval()).isEqualTo(FIVE_MINUTES);
    }

    @Test
    void whoComesBackBeforeIsThereAsLongAsEver() {
        pages.opened(wrapped(somebody)).close();
        pages.opened(wrapped(somebody));
        assertThat(somebody.getMaxInactiveInterval()).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void aStrangersSessionKeepsItsOwnTime() {
        stranger.setMaxInactiveInterval(1);
        pages.opened(wrapped(stranger)).close();
        assertThat(stranger.getMaxInactiveInterval()).isEqualTo(1);
    }

    @Test
    void aPageThatEndsWithItsSessionMakesRoomToo() {
        OpenPages.Page page = pages.opened(wrapped(somebody));
        somebody.invalidate();
        page.close();
        assertThat(pages.open()).isZero();
    }

    @Test
    void asManyAsTheMemoryHoldsUnlessSomebodySaysAnotherNumber() {
        long megabyte = 1024 * 1024;
        assertThat(OpenPages.forMemory(1536 * megabyte)).isEqualTo(2304);
        assertThat(OpenPages.forMemory(3072 * megabyte)).isEqualTo(5376);
        assertThat(OpenPages.forMemory(128 * megabyte)).isEqualTo(100);
    }

    private List<OpenPages.Page> open(int many) {
        List<OpenPages.Page> opened = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            opened.add(pages.opened(wrapped(session())));
        }
        return opened;
    }

    private static WrappedSession wrapped(HttpSession session) {
        return new WrappedHttpSession(session);
    }

    private static HttpSession signedIn() {
        HttpSession session = session();
        session.setAttribute(SignedIn.ATTRIBUTE, new SignedIn(SOMEBODY, Instant.EPOCH));
        return session;
    }

    private static HttpSession session() {
        Map<Object, Object> kept = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                    if (kept.containsKey("ended")) {
                        throw new IllegalStateException("ended");
                    }
                    return switch (method.getName()) {
                        case "setAttribute" -> kept.put(arguments[0], arguments[1]);
                        case "getAttribute" -> kept.get(arguments[0]);
                        case "setMaxInactiveInterval" -> kept.put("interval", arguments[0]);
                        case "getMaxInactiveInterval" -> kept.get("interval");
                        case "invalidate" -> kept.put("ended", true);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }
}
