package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.DoorMoments;
import org.halfpastfour.attendance.LightState;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.attendance.RatioLight;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.attendance.ShownCodes;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionTerms;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Boards to show, and what a page consists of. */
public final class SampleBoards {

    static final Instant START = Instant.parse("2026-11-23T08:30:00Z");
    public static final Clock CLOCK = Clock.fixed(START, ZoneId.of("Asia/Shanghai"));

    private SampleBoards() {}

    static BoardActions desk(Attendances attendances) {
        return desk(attendances, () -> {});
    }

    static BoardActions desk(Attendances attendances, Runnable refresh) {
        return new BoardActions(
                attendances, new DoorMoments(), new ShownCodes(), new Words(CLOCK), new Errors(CLOCK), CLOCK, refresh);
    }

    static BoardActions deskAt(Instant now) {
        Clock clock = Clock.fixed(now, CLOCK.getZone());
        return new BoardActions(
                new Attendances(),
                new DoorMoments(),
                new ShownCodes(),
                new Words(clock),
                new Errors(clock),
                clock,
                () -> {});
    }

    static SessionBoard board(BoardRow... rows) {
        return new SessionBoard(
                session(), List.of(rows), new RatioLight(LightState.GREEN, 2, rows.length, 30, 2, 2), true);
    }

    static BoardRow row(UUID child, PresenceState state) {
        return row(child, "陈小雨", true, state);
    }

    static BoardRow adult(UUID adult, PresenceState state) {
        return row(adult, "陈梅", false, state);
    }

    static BoardRow called(String name, @Nullable LocalDate born) {
        return new BoardRow(
                UUID.randomUUID(),
                name,
                true,
                PresenceState.EXPECTED,
                null,
                null,
                null,
                null,
                false,
                null,
                false,
                null,
                false,
                null,
                Set.of(),
                born);
    }

    private static BoardRow row(UUID person, String name, boolean child, PresenceState state) {
        Instant arrived = state == PresenceState.HERE ? START : null;
        return new BoardRow(
                person, name, child, state, arrived, null, null, null, false, null, false, null, false, null, Set.of(),
                null);
    }

    public static SessionView session() {
        UUID id = UUID.fromString("019ab000-0000-7000-8000-000000000001");
        return new SessionView(
                new SessionId(id),
                new HomeId(id),
                "七星岗青少年之家",
                new RoomId(id),
                "1 号教室",
                SessionKind.AFTER_SCHOOL_CLASS,
                "四点半课堂",
                LocalDate.of(2026, 11, 23),
                START,
                START.plusSeconds(5400),
                20,
                2,
                0,
                0,
                6,
                14,
                false,
                SessionState.PUBLISHED,
                null,
                START,
                START,
                null,
                null,
                List.of(),
                false,
                20,
                SessionTerms.on(PolicyValues.usual(), LocalDate.of(2026, 11, 23)));
    }

    static <T extends Component> Stream<T> all(Component root, Class<T> kind) {
        Stream<T> own = kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(child -> all(child, kind)));
    }
}
