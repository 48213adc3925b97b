package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnonymousSessionsTest {

    private static final String SOMEWHERE = "192.0.2.7";
    private static final String ELSEWHERE = "192.0.2.8";

    private Instant now = Instant.parse("2026-11-23T08:30:00Z");
    private final AnonymousSessions sessions = new AnonymousSessions(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void anAddressOpensSoManyInFiveMinutesAndNoMore() {
        for (int i = 0; i < AnonymousSessions.MOST_OF_ADDRESS; i++) {
            assertThat(sessions.refuse(SOMEWHERE)).isEmpty();
        }
        now = now.plusSeconds(60);
        assertThat(sessions.refuse(SOMEWHERE)).contains(new AnonymousSessions.Refused(true, Duration.ofMinutes(4)));
        assertThat(sessions.refuse(ELSEWHERE)).isEmpty();
        now = now.plus(Duration.ofMinutes(4));
        assertThat(sessions.refuse(SOMEWHERE)).isEmpty();
    }

    @Test
    void thisMachinesOwnAddressIsNotCounted() {
        for (int i = 0; i <= AnonymousSessions.MOST_OF_ADDRESS; i++) {
            assertThat(sessions.refuse("127.0.0.1")).isEmpty();
        }
    }

    @Test
    void thereAreSoManyInAllAndWhoSignsInIsNotOneOfThem() {
        HttpSession first = session();
        sessions.opened(first);
        for (int i = 1; i < AnonymousSessions.MOST; i++) {
            sessions.opened(session());
        }
        assertThat(sessions.refuse(ELSEWHERE)).contains(new AnonymousSessions.Refused(false, Duration.ofMinutes(1)));
        sessions.signedIn(first);
        assertThat(sessions.refuse(ELSEWHERE)).isEmpty();
        sessions.closed(first);
        assertThat(sessions.open()).isEqualTo(AnonymousSessions.MOST - 1);
    }

    @Test
    void oneEndsAfterMinutesAndSomebodysAfterHalfAnHour() {
        HttpSession session = session();
        sessions.opened(session);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(360);
        sessions.signedIn(session);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(1800);
        assertThat(sessions.open()).isZero();
    }

    private static HttpSession session() {
        Map<Object, Object> kept = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "setAttribute" -> kept.put(arguments[0], arguments[1]);
                    case "getAttribute" -> kept.get(arguments[0]);
                    case "removeAttribute" -> kept.remove(arguments[0]);
                    case "setMaxInactiveInterval" -> kept.put("interval", arguments[0]);
                    case "getMaxInactiveInterval" -> kept.get("interval");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
