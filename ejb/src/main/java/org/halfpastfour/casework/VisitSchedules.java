package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.PersonNames;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** The schedule of visits of a district, a policy that its supervisor sets behind the wall. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class VisitSchedules {

    @Inject
    CaseRecords files;

    @Inject
    ContactRecords contacts;

    @Inject
    AccountDirectory accounts;

    @Inject
    Wall wall;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of the districts that who asks supervises. */
    @BehindTheWall("visit schedule")
    public List<DistrictSchedule> own() {
        List<VisitSchedule> holding = contacts.holding(LocalDate.now(clock));
        return caller.districts(Role.CASE_SUPERVISOR).stream()
                .sorted()
                .map(district -> view(district, holding, contacts.versions(district)))
                .toList();
    }

    /** From today on at the earliest: what was due yesterday stays as it was. */
    @BehindTheWall("visit schedule")
    public void set(SetSchedule command) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        if (command.from().isBefore(LocalDate.now(clock))) {
            throw new InvalidInput("from", CaseError.SCHEDULE_IN_THE_PAST.code());
        }
        files.add(new VisitSchedule(command, caller.id().value(), clock.instant()));
        files.write();
    }

    private DistrictSchedule view(String district, List<VisitSchedule> holding, List<VisitSchedule> versions) {
        VisitSchedule holds = holding.stream()
                .filter(each -> district.equals(each.district()))
                .findFirst()
                .orElseGet(() -> shipped(holding));
        Map<AccountId, PersonNames> names = names(
                Stream.concat(Stream.of(holds), versions.stream()).toList());
        return new DistrictSchedule(
                district,
                view(holds, names),
                versions.stream().map(each -> view(each, names)).toList());
    }

    private static VisitSchedule shipped(List<VisitSchedule> holding) {
        return holding.stream()
                .filter(each -> each.district() == null)
                .findFirst()
                .orElseThrow();
    }

    private Map<AccountId, PersonNames> names(List<VisitSchedule> schedules) {
        Set<AccountId> ids = schedules.stream()
                .map(VisitSchedule::setBy)
                .filter(Objects::nonNull)
                .map(AccountId::of)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : wall.onProgrammeSide(() -> accounts.names(ids));
    }

    private static ScheduleView view(VisitSchedule schedule, Map<AccountId, PersonNames> names) {
        var by = schedule.setBy();
        return new ScheduleView(
                schedule.from(),
                by == null
                        ? null
                        : names.getOrDefault(AccountId.of(by), PersonNames.UNKNOWN)
                                .displayName(),
                schedule.setAt(),
                schedule.phases());
    }
}
