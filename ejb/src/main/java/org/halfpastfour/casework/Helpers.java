package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Volunteers who pledged secrecy: when they signed it, until when it holds, and the code on paper with which each begins. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class Helpers {

    @Inject
    CaseRecords files;

    @Inject
    HelperRecords helpers;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of one's districts, the latest pledge first, with those that have ended. */
    @BehindTheWall("helpers")
    public List<HelperView> own() {
        return helpers.of(districts()).stream()
                .map(helper -> helper.view(
                        LocalDate.now(clock),
                        caller.districts(Role.CASE_SUPERVISOR).contains(helper.district())))
                .toList();
    }

    /** Signed first: on a day that is over, or today. */
    @BehindTheWall("helpers")
    public HelperId pledge(PledgeHelper command) {
        if (!districts().contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        new Checks()
                .that(!command.pledgedOn().isAfter(LocalDate.now(clock)), "pledgedOn", CaseError.DAY_IN_THE_FUTURE)
                .orThrow();
        Helper helper = new Helper(command, hand());
        files.add(helper);
        files.write();
        log.ofHelper("helper.pledged", helper.id());
        return helper.id();
    }

    /**
     * From now on the code that was opens nothing, and a page that is open by it is closed. It opens the errands of all who ask this helper,
     * so that who supervises the district gives it.
     */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("helpers")
    public StartCode give(HelperId helper) {
        StartCode start = StartCode.next(clock.instant().plus(OwnCodes.GOOD_FOR));
        if (!helpers.give(helper, start)) {
            throw new CaseRecordNotFound(helper.value());
        }
        log.ofHelper("helper.code-given", helper);
        return start;
    }

    /** At once: the helper sees nothing more, and every errand is over. */
    @BehindTheWall("helpers")
    public void end(HelperId id) {
        files.get(Helper.class, id.value()).end(hand());
        files.write();
        log.ofHelper("helper.ended", id);
    }

    private Set<String> districts() {
        Set<String> districts = new HashSet<>(caller.districts(Role.CASEWORKER));
        districts.addAll(caller.districts(Role.CASE_SUPERVISOR));
        return districts;
    }

    private SignedBy hand() {
        return new SignedBy(caller.id().value(), clock.instant());
    }
}
