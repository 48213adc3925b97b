package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Newer caseworkers beside older ones: aims, visits made together, and a line of each about them. It names no client. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class MentoringPairs {

    @Inject
    CaseRecords files;

    @Inject
    MentoringRecords mentoring;

    @Inject
    GroupRecords groups;

    @Inject
    MentoringReader reader;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("mentoring")
    public MentoringOverview overview() {
        return reader.overview();
    }

    @BehindTheWall("mentoring")
    public PairView pair(PairId id) {
        return reader.view(mentoring.pair(id));
    }

    /** Who can be put beside whom: the caseworkers of the supervised districts. */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("mentoring")
    public List<CaseworkerView> colleagues() {
        return caller.districts(Role.CASE_SUPERVISOR).stream()
                .sorted()
                .flatMap(district -> groups.colleagues(district).stream())
                .map(Colleague::view)
                .toList();
    }

    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("mentoring")
    public PairId make(MakePair command) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        Set<UUID> known = groups.colleagues(command.district()).stream()
                .map(Colleague::account)
                .collect(Collectors.toSet());
        new Checks()
                .that(known.contains(command.newer().value()), "newer", CaseError.CASEWORKER_UNKNOWN)
                .that(known.contains(command.older().value()), "older", CaseError.CASEWORKER_UNKNOWN)
                .that(!command.from().isAfter(LocalDate.now(clock)), "from", CaseError.DAY_IN_THE_FUTURE)
                .orThrow();
        MentoringPair pair = new MentoringPair(command, me());
        files.add(pair);
        files.write();
        log.ofAccount("pair.made", command.newer(), null);
        return new PairId(pair.id());
    }

    /** One a day, by either of the two. */
    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("mentoring")
    public void visited(NoteMentoringVisit command) {
        MentoringPair pair = mentoring.pair(command.pair());
        pair.mustBeOf(me());
        LocalDate today = LocalDate.now(clock);
        new Checks()
                .that(!command.on().isAfter(today), "on", CaseError.DAY_IN_THE_FUTURE)
                .that(pair.hasBegun(command.on()), "on", CommonError.END_BEFORE_START)
                .orThrow();
        files.add(new MentoringVisit(command, me(), clock.instant()));
        files.write();
    }

    /** Once by each of the two; it is not changed any more. */
    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("mentoring")
    public void say(MentoringLine command) {
        MentoringVisit visit = mentoring.visit(command.visit());
        mentoring.pair(new PairId(visit.pair())).mustBeOf(me());
        files.add(new MentoringFeedback(command, me(), clock.instant()));
        files.write();
    }

    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("mentoring")
    public void end(EndPair command) {
        MentoringPair pair = mentoring.pair(command.pair());
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(pair.district())) {
            throw CaseError.PAIR_NOT_FOUND.told();
        }
        new Checks()
                .that(!command.on().isAfter(LocalDate.now(clock)), "on", CaseError.DAY_IN_THE_FUTURE)
                .orThrow();
        pair.end(command, me());
        files.write();
        pair.people().forEach(each -> log.ofAccount("pair.ended", AccountId.of(each), null));
    }

    private UUID me() {
        return caller.id().value();
    }
}
