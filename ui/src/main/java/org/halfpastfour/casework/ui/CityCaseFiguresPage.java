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

/** The figures of each district and of the whole city. */
@Route(value = "city/case-figures", layout = MainLayout.class)
@Menu(order = 43.5, title = "casework.figures.menu", icon = "chart")
@RolesAllowed(Roles.CITY_ADMIN)
public class CityCaseFiguresPage extends CaseFiguresPage {

    private static final long serialVersionUID = 1L;

    @Inject
    public CityCaseFiguresPage(CaseFigures figures, Homes homes, Errors errors, CaseWords words) {
        super(figures, homes, errors, words);
    }
}
