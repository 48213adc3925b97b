package org.halfpastfour.launcher;

import java.util.concurrent.Callable;

/**
 * A start that somebody looks on: what fails is told at once and not tried again. Only a server that runs without the application is begun
 * once more: on a busy machine it may put its beans together before what they ask for is there (docs/decisions/launcher.md).
 */
final class FirstStart {

    /** Something that is done with what was started, and may fail. */
    interface Step<T> {
        void with(T started) throws Exception;
    }

    private FirstStart() {}

    /** @param drop what was started in vain */
    static <T> T of(Callable<T> starting, Step<T> untilUp, Step<T> drop) throws Exception {
        T first = starting.call();
        try {
            untilUp.with(first);
            return first;
        } catch (NotDeployed unlucky) {
            Say.problem(unlucky.getMessage() + "; it is tried once more");
            drop.with(first);
        }
        T second = starting.call();
        untilUp.with(second);
        return second;
    }
}
