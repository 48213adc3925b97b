package org.halfpastfour.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Takes a picture of every page that a journey has open when it fails, in target/journeys. */
final class SeenAtFailure implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (context.getRequiredTestInstance() instanceof Journey journey) {
            try {
                journey.pictures("failed-" + context.getRequiredTestMethod().getName());
            } catch (RuntimeException noPicture) {
                failure.addSuppressed(noPicture);
            }
        }
        throw failure;
    }
}
