package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.Test;

class AdultsCountTest {

    private final StaffMemberId anna = new StaffMemberId(Ids.next());
    private final StaffMemberId bert = new StaffMemberId(Ids.next());
    private final SessionView first = session(START, END, anna, bert);
    private final SessionView second = session(END, END.plusSeconds(5400), anna);
    private final List<SessionView> day = List.of(second, first);

    @Test
    void whoIsThereCountsForTheSessionInCharge() {
        assertThat(counts(START, anna, bert)).isEqualTo(Map.of(first.id(), 2));
        assertThat(counts(START, bert)).isEqualTo(Map.of(first.id(), 1));
    }

    @Test
    void whoIsInChargeOfNothingCountsForTheHomeOnly() {
        assertThat(counts(START, new StaffMemberId(Ids.next()))).isEmpty();
    }

    @Test
    void twoSessionsDoNotCountOneAdultTwice() {
        assertThat(counts(END.minusSeconds(1), anna)).isEqualTo(Map.of(first.id(), 1));
        assertThat(counts(END, anna)).isEqualTo(Map.of(second.id(), 1));
        assertThat(counts(END, anna, bert)).isEqualTo(Map.of(second.id(), 1, first.id(), 1));
    }

    @Test
    void beforeTheFirstSessionAdultsCountForItAndAfterTheLastForThat() {
        assertThat(counts(START.minusSeconds(3000), anna)).isEqualTo(Map.of(first.id(), 1));
        assertThat(counts(END.plusSeconds(9000), anna)).isEqualTo(Map.of(second.id(), 1));
    }

    private Map<SessionId, Integer> counts(Instant now, StaffMemberId... here) {
        return new AdultsCount(day, now).of(Set.of(here));
    }

    private static SessionView session(Instant start, Instant end, StaffMemberId... adults) {
        SessionView plain = MarkSamples.session(SessionState.PUBLISHED).at(new TimeRange(start, end));
        return MarkSamples.inCharge(plain, List.of(adults));
    }
}
