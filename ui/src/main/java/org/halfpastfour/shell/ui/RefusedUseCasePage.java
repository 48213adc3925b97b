package org.halfpastfour.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.ejb.EJBAccessException;

/** A use case that this account may not call looks like a page that does not exist. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class RefusedUseCasePage extends ErrorPage implements HasErrorParameter<EJBAccessException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<EJBAccessException> parameter) {
        return notFound();
    }
}
