package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.daynote.ReadyChild;
import org.halfpastfour.shell.ui.Polling;
import org.halfpastfour.shell.ui.Words;

/** From when on which child is ready to be fetched; it looks again by itself, and what is chosen below it stays as it is. */
class ReadyTimes extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    private final Words words;
    private final SerializableRunnable look;
    private final ArrayList<String> shown = new ArrayList<>();

    /** @param look asks anew and shows what was answered here */
    ReadyTimes(Words words, SerializableRunnable look) {
        this.words = words;
        this.look = look;
        addClassNames("stack", "steady");
        getElement().setAttribute("data-news", words.text("attendance.news-above"));
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Polling.start(this, BETWEEN_LOOKS, look);
    }

    void show(List<ReadyChild> children) {
        List<String> now = children.stream()
                .map(child -> words.text("attendance.collect.ready", child.name(), words.time(child.from())))
                .toList();
        if (!now.equals(shown)) {
            shown.clear();
            shown.addAll(now);
            removeAll();
            now.forEach(text -> add(line(text)));
        }
    }

    private static Div line(String text) {
        Div line = new Div(text);
        line.addClassName("collect-ready");
        return line;
    }
}
