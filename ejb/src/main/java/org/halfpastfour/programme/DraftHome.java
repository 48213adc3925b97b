package org.halfpastfour.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.policy.PolicyValues;

/**
 * What is asked once of a home for all sessions to be.
 *
 * @param staff the people who left too
 * @param sessions of each day on which something is to be, without the cancelled ones
 * @param elsewhere what its adults do in other homes
 */
record DraftHome(
        boolean open,
        Map<RoomId, RoomSummary> rooms,
        Map<StaffMemberId, StaffMemberSummary> staff,
        List<OpeningHours> hours,
        Function<LocalDate, CareDay> days,
        PolicyValues policies,
        Map<LocalDate, List<SessionView>> sessions,
        List<Elsewhere> elsewhere) {

    List<SessionView> on(LocalDate date) {
        return sessions.getOrDefault(date, List.of());
    }

    Adults working(List<StaffMemberId> adults) {
        return new Adults(adults.stream()
                .map(staff::get)
                .filter(member -> member != null && member.active())
                .collect(Collectors.toMap(StaffMemberSummary::id, StaffMemberSummary::name)));
    }

    /** In the order in which they are named. */
    List<String> gone(List<StaffMemberId> adults) {
        return adults.stream()
                .map(staff::get)
                .filter(member -> member != null && !member.active())
                .map(StaffMemberSummary::name)
                .toList();
    }
}
