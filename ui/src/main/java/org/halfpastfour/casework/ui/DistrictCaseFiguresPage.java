package org.halfpastfour.casework.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.CaseFigures;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.MainLayout;

/** The figures of the own district. */
@Route(value = "supervision/figures", layout = MainLayout.class)
@Menu(order = 36, title = "casework.figures.menu", icon = "chart")
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class DistrictCaseFiguresPage extends CaseFiguresPage {

    private static final long serialVersionUID = 1L;

    @Inject
    public DistrictCaseFiguresPage(CaseFigures figures, Homes homes, Errors errors, CaseWords words) {
        super(figures, homes, errors, words);
    }
}
