package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.halfpastfour.account.KeptCodes;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The entrance to a client's own page, or a helper's, which is there for every parent and volunteer: by the same statements, in the same time and with the same
 * answer, be there such a page or not.
 */
@Stateless
@RolesAllowed({Roles.PARENT, Roles.VOLUNTEER})
public class OwnDocuments {

    @Inject
    OwnKeyRecords keys;

    @Inject
    OwnDesk desk;

    @Inject
    KeptCodes codes;

    @Inject
    CaseLogRecords log;

    @BehindTheWall("own page")
    public OwnEntry enter(String typed) {
        String hash = codes.hash(OwnCodeRule.plain(typed), keys.tried());
        OwnPass pass = OwnDesk.pass();
        return switch (keys.open(hash, StartCode.plain(typed), pass)) {
            case "OPEN" -> new OwnEntry(OwnEntry.Step.OPEN, pass);
            case "HELP" -> new OwnEntry(OwnEntry.Step.HELP, pass);
            case "START" -> new OwnEntry(OwnEntry.Step.CHOOSE_A_CODE, null);
            default -> new OwnEntry(OwnEntry.Step.REFUSED, null);
        };
    }

    /** Begins with a start code, which is used up by it. */
    @BehindTheWall("own page")
    public OwnEntry begin(String start, String code) {
        String hash = codes.hash(chosen(code), keys.tried());
        if (!keys.choose(StartCode.plain(start), hash)) {
            return new OwnEntry(OwnEntry.Step.REFUSED, null);
        }
        OwnPass pass = OwnDesk.pass();
        return "HELP".equals(keys.open(hash, "", pass)) ? new OwnEntry(OwnEntry.Step.HELP, pass) : chose(pass);
    }

    /** Another code, on a page that is open. */
    @BehindTheWall("own page")
    public void change(OwnPass pass, String code) {
        ClientId client = desk.client(pass).id();
        if (!keys.choose(null, codes.hash(chosen(code), keys.tried()))) {
            throw CaseError.OWN_PAGE_CLOSED.told();
        }
        log.wrote("own-code.chosen", "own-code", client, client.value());
    }

    @BehindTheWall("own page")
    public void close(OwnPass pass) {
        keys.close(pass);
    }

    private OwnEntry chose(OwnPass pass) {
        ClientId client = desk.client(pass).id();
        log.wrote("own-code.chosen", "own-code", client, client.value());
        return new OwnEntry(OwnEntry.Step.OPEN, pass);
    }

    private static String chosen(@Nullable String code) {
        if (code == null || !OwnCodeRule.allows(code)) {
            throw new InvalidInput("code", CaseError.OWN_CODE_NOT_POSSIBLE.code());
        }
        return OwnCodeRule.plain(code);
    }
}
