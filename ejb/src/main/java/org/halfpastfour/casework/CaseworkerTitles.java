package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Titles and licences of caseworkers, entered by a supervisor who saw them. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseworkerTitles {

    @Inject
    CaseRecords files;

    @Inject
    MentoringRecords mentoring;

    @Inject
    GroupRecords groups;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Nobody sees the own one: somebody else does. */
    @BehindTheWall("titles")
    public TitleId enter(EnterTitle command) {
        LocalDate today = LocalDate.now(clock);
        boolean known = caller.districts(Role.CASE_SUPERVISOR).contains(command.district())
                && groups.colleagues(command.district()).stream()
                        .anyMatch(each -> each.account().equals(command.holder().value()));
        new Checks()
                .that(known, "holder", CaseError.CASEWORKER_UNKNOWN)
                .that(!command.issued().isAfter(today), "issued", CaseError.DAY_IN_THE_FUTURE)
                .orThrow();
        if (command.holder().equals(caller.id())) {
            throw CaseError.TITLE_SEEN_BY_ANOTHER.told();
        }
        CaseworkerTitle title = new CaseworkerTitle(command, caller.id().value(), today);
        files.add(title);
        files.write();
        log.ofAccount("title.entered", command.holder(), null);
        return new TitleId(title.id());
    }

    /** Entered by mistake, or given back; it is not counted from today on. */
    @BehindTheWall("titles")
    public void end(TitleId id) {
        CaseworkerTitle title = mentoring.title(id);
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(title.district())) {
            throw CaseError.TITLE_NOT_FOUND.told();
        }
        title.end(LocalDate.now(clock), caller.id().value());
        files.write();
        log.ofAccount("title.ended", AccountId.of(title.account()), null);
    }
}
