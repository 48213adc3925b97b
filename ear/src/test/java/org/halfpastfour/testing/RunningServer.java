package org.halfpastfour.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has the server under test up before the first method of a class, unless it has its own. */
public final class RunningServer implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("jboss.home.dir") == null
                && !context.getRequiredTestClass().isAnnotationPresent(OwnServer.class)) {
            System.setProperty("hpf.test.origin", ServerUnderTest.origin());
        }
    }
}
