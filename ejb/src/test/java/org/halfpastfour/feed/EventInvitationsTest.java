package org.halfpastfour.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.feed.FeedSamples.CHANGED;
import static org.halfpastfour.feed.FeedSamples.SHANGHAI;
import static org.halfpastfour.feed.FeedSamples.START;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.ReadCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An invitation to a family event, as the mail of one adult carries it. */
class EventInvitationsTest {

    private static final CalendarUser HOME = new CalendarUser("大坪青少年之家", "daping@homes.example.cn");
    private static final CalendarUser MOTHER = new CalendarUser("李梅", "li.mei@example.cn");

    private final SessionId id = SessionId.of(Ids.next());
    private final HouseholdId household = HouseholdId.of(Ids.next());
    private final UUID seat = Ids.next();

    @Test
    void invitesOneAdultInTheNameOfTheHome() {
        CalendarPart part = EventInvitations.request(invitation(START, 0), SHANGHAI);
        assertThat(part.contentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST; component=VEVENT");
        ICalendar calendar = ReadCalendar.strictly(part.text());
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("daping@homes.example.cn");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("大坪青少年之家");
        assertThat(event.getAttendees()).singleElement().satisfies(one -> {
            assertThat(one.getEmail()).isEqualTo("li.mei@example.cn");
            assertThat(one.getCommonName()).isEqualTo("李梅");
        });
        assertThat(event.getSummary().getValue()).isEqualTo("亲子活动");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getSequence().getValue()).isZero();
    }

    @Test
    void aChangeIsTheSameInvitationWithAHigherNumber() {
        VEvent first = event(EventInvitations.request(invitation(START, 0), SHANGHAI));
        VEvent moved = event(EventInvitations.request(invitation(START.plusSeconds(1800), 1), SHANGHAI));
        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getValue()).isOne();
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(START.plusSeconds(1800));
    }

    @Test
    void isTakenBackWithAHigherNumberStill() {
        CalendarPart part = EventInvitations.cancel(invitation(START, 2), SHANGHAI);
        assertThat(part.contentType()).contains("method=CANCEL");
        ICalendar calendar = ReadCalendar.strictly(part.text());
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getUid())
                .isEqualTo(event(EventInvitations.request(invitation(START, 0), SHANGHAI))
                        .getUid());
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getAttendees()).hasSize(1);
    }

    @Test
    void hasTheIdOfTheSamePlaceInTheFamilysCalendar() {
        EventInvitation invitation = invitation(START, 0);
        assertThat(event(EventInvitations.request(invitation, SHANGHAI))
                        .getUid()
                        .getValue())
                .isEqualTo(FeedEntry.idOfSeat(invitation.session().id().value(), household.value(), seat)
                        .toString());
    }

    @ParameterizedTest
    @EnumSource
    void goesOutForFamilyEventsOnly(SessionKind kind) {
        boolean event = kind == SessionKind.PARENT_CHILD_EVENT;
        assertThat(EventInvitations.goOutFor(kind)).isEqualTo(event);
        if (!event) {
            EventInvitation wrong = invitation(FeedSamples.session(id, kind, START), MOTHER, 0);
            assertThatThrownBy(() -> EventInvitations.request(wrong, SHANGHAI))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> EventInvitations.cancel(wrong, SHANGHAI))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\";X=b\"c", "x, y; z:w", "👧🏽 שלום", "n'ame", "\\n"})
    void noNameLeavesItsPlace(String name) {
        EventInvitation odd = invitation(
                FeedSamples.session(id, SessionKind.PARENT_CHILD_EVENT, START),
                new CalendarUser(name, "a+b@example.cn"),
                0);
        VEvent event = event(EventInvitations.request(odd, SHANGHAI));
        assertThat(event.getAttendees()).singleElement().satisfies(one -> {
            assertThat(one.getCommonName()).isEqualTo(name.replace('"', '\''));
            assertThat(one.getEmail()).isEqualTo("a+b@example.cn");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "@x.cn",
                "x@",
                "a@b@c",
                "a b@c.cn",
                "a@c.cn\r\nBcc:x@y.cn",
                "a,b@c.cn",
                "李@c.cn",
                "<a@c.cn>"
            })
    void noAddressIsTakenThatIsNone(String address) {
        assertThatThrownBy(() -> new CalendarUser("李梅", address)).isInstanceOf(InvalidInput.class);
    }

    private static VEvent event(CalendarPart part) {
        return ReadCalendar.strictly(part.text()).getEvents().getFirst();
    }

    private EventInvitation invitation(Instant start, int sequence) {
        SessionView session = FeedSamples.session(id, SessionKind.PARENT_CHILD_EVENT, start);
        return invitation(session, MOTHER, sequence);
    }

    private EventInvitation invitation(SessionView session, CalendarUser attendee, int sequence) {
        return new EventInvitation(session, household, seat, HOME, attendee, Language.CHINESE, sequence, CHANGED);
    }
}
