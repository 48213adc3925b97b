package org.halfpastfour.demo.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.halfpastfour.demo.Demo;
import org.halfpastfour.demo.DemoKind;
import org.halfpastfour.demo.DemoState;
import org.halfpastfour.shell.ui.SiteNotice;
import org.halfpastfour.shell.ui.Words;

/** Nobody shall take invented families for real ones, or look for what is not made yet. */
@ApplicationScoped
class DemoNotice implements SiteNotice {

    @Inject
    private Demo demo;

    @Inject
    private Words words;

    @Override
    public Optional<String> text() {
        DemoState state = demo.state();
        if (state.kind() == DemoKind.NONE) {
            return Optional.empty();
        }
        if (state.failed()) {
            return Optional.of(words.text("demo.failed"));
        }
        return Optional.of(state.complete() ? words.text("demo.notice") : words.text("demo.making", state.percent()));
    }

    @Override
    public boolean isPassing() {
        DemoState state = demo.state();
        return !state.complete() && !state.failed();
    }
}
