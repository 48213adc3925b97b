package org.halfpastfour.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells everybody whether this server holds demo data and how far it is; pages say so while it is being made. */
@Stateless
public class Demo {

    @Inject
    private DemoProgress progress;

    @PermitAll
    public DemoState state() {
        return progress.state();
    }
}
