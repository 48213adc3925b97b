package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import org.halfpastfour.shared.Roles;

/** The ways from the list of cases to what is not in it. */
class CaseLinks extends Div {

    private static final long serialVersionUID = 1L;

    CaseLinks(CaseWords words) {
        addClassNames("row", "case-links");
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.isUserInRole(Roles.CASEWORKER)) {
            add(new Anchor(GlassPage.PATH, words.text("glass")));
        }
        add(
                new Anchor(ClosedCasesPage.PATH, words.text("closed")),
                new Anchor(GroupsPage.PATH, words.text("groups")),
                new Anchor(HelpersPage.PATH, words.text("helpers")),
                new Anchor(PlanTemplatesPage.PATH, words.text("templates")),
                new Anchor(MentoringPage.PATH, words.text("mentoring")));
        if (request != null && request.isUserInRole(Roles.CASE_SUPERVISOR)) {
            add(new Anchor(PeersPage.PATH, words.text("peers")));
        }
    }
}
