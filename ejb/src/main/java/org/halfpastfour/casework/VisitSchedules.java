package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
                .map(district -> view(district, holding))
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

    private DistrictSchedule view(String district, List<VisitSchedule> holding) {
        List<VisitSchedule> versions = contacts.versions(district);
        Set<AccountId> writers =
                versions.stream().map(each -> AccountId.of(each.setBy())).collect(Collectors.toSet());
        Map<AccountId, PersonNames> names =
                writers.isEmpty() ? Map.of() : wall.onProgrammeSide(() -> accounts.names(writers));
        return new DistrictSchedule(
                district,
                DueDesk.schedule(district, holding),
                versions.stream().map(each -> view(each, names)).toList());
    }

    private static ScheduleView view(VisitSchedule schedule, Map<AccountId, PersonNames> names) {
        return new ScheduleView(
                schedule.from(),
                names.getOrDefault(AccountId.of(schedule.setBy()), PersonNames.UNKNOWN)
                        .displayName(),
                schedule.setAt(),
                schedule.phases());
    }
}
