package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.io.Serializable;
import java.util.Optional;

/** Who uses the pages now. */
public class SignedIn implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name to show, or empty when nobody is signed in. */
    Optional<String> name() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getUserPrincipal)
                .map(principal -> principal.getName());
    }
}
