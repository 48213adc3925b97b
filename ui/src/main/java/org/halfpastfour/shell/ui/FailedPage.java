package org.halfpastfour.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.halfpastfour.shared.DatabaseAway;

/** A page that failed in a way nobody expected: no detail, only the number under which it is in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FailedPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getCaughtException();
        if (DatabaseAway.isReasonOf(failure)) {
            String code = DatabaseAway.code(failure);
            return explain("alert", PlainAnswer.title(code), getTranslation("error." + code), 503);
        }
        String incident = Errors.log(failure);
        return explain("alert", "shell.failed.title", getTranslation("shell.failed.text", incident), 500);
    }
}
