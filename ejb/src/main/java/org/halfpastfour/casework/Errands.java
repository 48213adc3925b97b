package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** Asks a helper for one contact of a case; what comes back is looked at, and taken as a contact or given back. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class Errands {

    @Inject
    CaseRecords files;

    @Inject
    HelperRecords helpers;

    @Inject
    ReferralRecords terms;

    @Inject
    ContactRecords contacts;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For who may ask. */
    @BehindTheWall("errand")
    public ErrandChoices choices(ClientId id) {
        Client client = files.own(id);
        return new ErrandChoices(helpers.bound(client.district()), mostDays(client));
    }

    @BehindTheWall("errand")
    public ErrandId ask(AskErrand command) {
        Client client = files.own(command.client());
        LocalDate today = LocalDate.now(clock);
        new Checks()
                .that(
                        !command.until().isBefore(today) && !command.until().isAfter(today.plusDays(mostDays(client))),
                        "until",
                        CaseError.ERRAND_DAY_NOT_POSSIBLE)
                .that(
                        !command.meetsAt().isBefore(clock.instant().truncatedTo(ChronoUnit.MINUTES))
                                && !LocalDate.ofInstant(command.meetsAt(), clock.getZone())
                                        .isAfter(command.until()),
                        "meetsAt",
                        CaseError.ERRAND_TIME_NOT_POSSIBLE)
                .that(client.standing(today) == CaseStanding.OPEN, "client", CaseError.ERRAND_OF_A_PAUSED_CASE)
                .orThrow();
        if (helpers.bound(client.district()).stream()
                .noneMatch(helper -> helper.id().equals(command.helper()))) {
            throw new InvalidInput("helper", CaseError.HELPER_NOT_BOUND.code());
        }
        Errand errand = new Errand(command, new SignedBy(caller.id().value(), clock.instant()));
        files.add(errand);
        files.write();
        log.wrote("errand.asked", "errand", client.id(), errand.id().value());
        return errand.id();
    }

    /** A contact of the case, in the name of who takes it, and of the helper who wrote it. */
    @BehindTheWall("errand")
    public ContactId take(TakeErrand command) {
        Errand errand = own(command.errand());
        ErrandReport report = files.of(errand.client(), ErrandReport.OF_CLIENT, ErrandReport.class).stream()
                .filter(each -> each.errand().equals(errand.id().value()))
                .findFirst()
                .orElseThrow(CaseError.ERRAND_SETTLED::told);
        errand.take(command.looked(), clock.instant());
        files.write();
        WriteContact contact = report.contact(errand.kind());
        boolean written = contacts.write(contact, errand.id());
        log.wrote("errand.taken", "errand", errand.client(), errand.id().value());
        return contacts.ofAttempt(contact.attempt())
                .filter(kept -> written)
                .orElseThrow(CaseError.ERRAND_SETTLED::told)
                .id();
    }

    @BehindTheWall("errand")
    public void giveBack(ReturnErrand command) {
        Errand errand = own(command.errand());
        errand.giveBack(command);
        files.write();
        log.wrote("errand.returned", "errand", errand.client(), errand.id().value());
    }

    /** At once: the helper sees nothing of it any more. By its caseworker, or by who supervises the district. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("errand")
    public void revoke(ErrandId id) {
        Errand errand = files.get(Errand.class, id.value());
        var unused = files.handled(errand.client());
        errand.revoke(clock.instant());
        files.write();
        log.wrote("errand.revoked", "errand", errand.client(), id.value());
    }

    private Errand own(ErrandId id) {
        Errand errand = files.get(Errand.class, id.value());
        files.own(errand.client());
        return errand;
    }

    private int mostDays(Client client) {
        return terms.holding(LocalDate.now(clock))
                .getOrDefault(client.district(), ReferralDays.SHIPPED)
                .errand();
    }
}
