package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message leads to where its matter stands, and of several matters to the one that wants doing soonest. */
class TargetRuleTest {

    private static final UUID SESSION = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID CHILD = new UUID(0, 3);
    private static final UUID BOOKING = new UUID(0, 4);
    private static final Receiver FAMILY = Receiver.of(new HouseholdId(new UUID(0, 5)));
    private static final Receiver STAFF = Receiver.of(new StaffMemberId(new UUID(0, 6)));

    @ParameterizedTest
    @CsvSource(textBlock = """
            BOOKED,                   BOOKING
            WISHES_ASKED,             WISHES
            WISHES_ANSWERED,          WISHES
            WISHES_ANSWERED BOOKED,   WISHES
            STAY_ASKED,               NEXT_TERM
            OTHER_CLASS_GIVEN,        NEXT_TERM
            NO_OTHER_CLASS,           NEXT_TERM
            CONSENT_DUE,              FAMILY
            BOOKED CONSENT_DUE,       FAMILY
            HEALTH_NOTE_DUE DAY_NOTE, FAMILY
            OFFERED CONSENT_DUE,      OFFER
            NOT_COLLECTED OFFERED,    OFFER
            MOVED,                    SESSION
            ROOM_CHANGED,             SESSION
            MOVED BOOKED,             BOOKING
            DATE_ADDED,               BOOKING
            WEEKDAYS_LEFT,            BOOKING
            DAY_NOTE,                 DAYS
            """)
    void ofAFamily(String kinds, MessageTarget.Kind page) {
        assertThat(TargetRule.of(FAMILY, lines(kinds)))
                .extracting(MessageTarget::kind)
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ON_DUTY,                  SESSION
            DUTY_ROOM_CHANGED,        SESSION
            DUTY_FORGOTTEN,           DUTIES
            SECOND_ADULT,             TODAY
            ONE_MOMENT ON_DUTY,       TODAY
            """)
    void ofStaff(String kinds, MessageTarget.Kind page) {
        assertThat(TargetRule.of(STAFF, lines(kinds)))
                .extracting(MessageTarget::kind)
                .isEqualTo(page);
    }

    @Test
    void oneThingIsNamedAndSeveralAreAList() {
        assertThat(TargetRule.of(FAMILY, lines("MOVED")))
                .isEqualTo(new MessageTarget(MessageTarget.Kind.SESSION, SESSION));
        assertThat(TargetRule.of(FAMILY, several(NoticeKind.MOVED)))
                .isEqualTo(new MessageTarget(MessageTarget.Kind.BOOKING, null));
        assertThat(TargetRule.of(STAFF, several(NoticeKind.ON_DUTY)))
                .isEqualTo(new MessageTarget(MessageTarget.Kind.DUTIES, null));
        assertThat(TargetRule.of(FAMILY, lines("CANCELLED")))
                .isEqualTo(new MessageTarget(MessageTarget.Kind.BOOKING, BOOKING));
    }

    @Test
    void whatIsAllInTheMessageLeadsNowhere() {
        assertThat(Stream.of(NoticeKind.values()).filter(kind -> kind.leadsTo() == null))
                .containsExactly(NoticeKind.SEVERAL, NoticeKind.LETTER, NoticeKind.CONFIRM_ADDRESS, NoticeKind.TRIAL);
    }

    private static List<NewsLine> several(NoticeKind kind) {
        return Stream.of(SESSION, OTHER)
                .map(session -> line(kind, NewsFacts.of(session, CHILD)))
                .toList();
    }

    private static List<NewsLine> lines(String kinds) {
        return Stream.of(kinds.split(" ", -1))
                .map(kind -> line(NoticeKind.valueOf(kind), NewsFacts.ofBooking(SESSION, CHILD, BOOKING, null)))
                .toList();
    }

    private static NewsLine line(NoticeKind kind, NewsFacts facts) {
        return new NewsLine(kind, facts, null, HomeId.of(new UUID(0, 7)), Set.of(), Set.of(), 0, List.of(), Map.of());
    }
}
