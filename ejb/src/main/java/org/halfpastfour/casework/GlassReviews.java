package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Who looked into which case of one's districts in an emergency, and what was read; each is looked into by a supervisor, once. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class GlassReviews {

    @Inject
    GlassRecords glasses;

    @Inject
    GlassDesk desk;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    /** The last hundred, the latest first. */
    @BehindTheWall("supervision")
    public List<GlassView> ofDistricts() {
        List<GlassFile> files = glasses.in(caller.districts(Role.CASE_SUPERVISOR));
        log.readAll(files.stream().map(file -> file.glass().client()).distinct().toList(), "glass");
        return desk.views(files);
    }

    /** How many nobody has looked into. */
    @BehindTheWall("supervision")
    public int waiting() {
        return glasses.notLookedInto(caller.id().value(), caller.districts(Role.CASE_SUPERVISOR));
    }

    @BehindTheWall("supervision")
    public void lookInto(LookIntoGlass command) {
        if (!glasses.lookInto(command)) {
            throw new CaseRecordNotFound(command.glass().value());
        }
        BrokenGlass glass = glasses.found(command.glass().value()).orElseThrow(CaseNotFound::new);
        log.wrote("glass.looked-into", "glass", new ClientId(glass.client()), glass.id());
    }
}
