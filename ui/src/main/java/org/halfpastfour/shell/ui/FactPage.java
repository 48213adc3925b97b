package org.halfpastfour.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.shared.DomainException;

/** A page that could not be opened because of a fact, such as a session that does not exist. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FactPage extends ErrorPage implements HasErrorParameter<DomainException> {

    private static final long serialVersionUID = 1L;

    private final Errors errors;

    @Inject
    public FactPage(Errors errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DomainException> parameter) {
        DomainException fact = parameter.getException();
        if (fact.kind() == DomainException.Kind.NOT_FOUND || fact.kind() == DomainException.Kind.FORBIDDEN) {
            return notFound();
        }
        return explain("alert", "shell.refused.title", errors.text(fact), 409);
    }
}
