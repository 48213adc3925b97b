package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.CaseStanding;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;

/** What can be done with a case as a whole, as it stands. */
public class CaseActions implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CaseLifeDialogs life;
    private final HandOverDialog handOver;
    private final CaseWords words;

    @Inject
    public CaseActions(CaseLifeDialogs life, HandOverDialog handOver, CaseWords words) {
        this.life = life;
        this.handOver = handOver;
        this.words = words;
    }

    List<Component> of(CaseView view, Runnable again) {
        var actions = new ArrayList<Component>();
        boolean closed = view.life().standing() == CaseStanding.CLOSED;
        if (view.supervised() && !view.own() && !closed) {
            actions.add(new Badge(words.text("supervised")));
        }
        actions.add(link("cases/" + view.id() + "/history", words.text("history")));
        if (view.supervised() && !closed) {
            actions.add(new Button(words.text("hand-over"), click -> handOver.of(view, done("hand-over.done", again))
                    .open()));
        }
        if (view.life().reopens()) {
            actions.add(new Button(words.text("reopen"), click -> life.reopen(view, done("reopen.done", again))
                    .open()));
        }
        if (view.own()) {
            own(view, again, actions);
        }
        return actions;
    }

    private void own(CaseView view, Runnable again, List<Component> actions) {
        actions.add(
                view.life().standing() == CaseStanding.PAUSED
                        ? new Button(words.text("resume"), click -> life.resume(view, done("resume.done", again))
                                .open())
                        : new Button(words.text("pause"), click -> life.pause(view, done("pause.done", again))
                                .open()));
        actions.add(Loss.way(new Button(words.text("close"), click -> life.close(view, done("close.done", again))
                .open())));
        Anchor repair = link("cases/" + view.id() + "/repair", words.text("repair"));
        repair.removeClassName("secondary");
        repair.addComponentAsFirst(new Glyph("meeting"));
        actions.add(repair);
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassNames("button-link", "secondary");
        return link;
    }

    private Runnable done(String key, Runnable again) {
        return () -> {
            Notices.done(words.text(key));
            again.run();
        };
    }
}
