package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** After how many days without news a district asks after referrals and reports, a policy that its supervisor sets behind the wall. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class ReferralTerms {

    @Inject
    CaseRecords files;

    @Inject
    ReferralRecords referrals;

    @Inject
    StaffNameDesk staff;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of the districts that who asks supervises. */
    @BehindTheWall("referral days")
    public List<DistrictReferralDays> own() {
        Set<String> districts = caller.districts(Role.CASE_SUPERVISOR);
        Map<String, ReferralDays> holding = referrals.holding(LocalDate.now(clock));
        List<ReferralTerm> versions = referrals.terms(districts);
        Map<UUID, String> names = staff.names(versions.stream().map(ReferralTerm::setBy));
        return districts.stream()
                .sorted()
                .map(district -> new DistrictReferralDays(
                        district,
                        holding.getOrDefault(district, ReferralDays.SHIPPED),
                        versions.stream()
                                .filter(each -> each.district().equals(district))
                                .map(each -> each.line(names.getOrDefault(each.setBy(), "")))
                                .toList()))
                .toList();
    }

    /** From today on at the earliest. */
    @BehindTheWall("referral days")
    public void set(SetReferralDays command) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        if (command.from().isBefore(LocalDate.now(clock))) {
            throw new InvalidInput("from", CaseError.SCHEDULE_IN_THE_PAST.code());
        }
        files.add(new ReferralTerm(command, new SignedBy(caller.id().value(), clock.instant())));
        files.write();
    }
}
