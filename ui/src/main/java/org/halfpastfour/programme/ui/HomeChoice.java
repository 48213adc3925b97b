package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** The homes that who is signed in serves, and which of them the pages show; remembered until signing out. */
public class HomeChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = HomeChoice.class.getName();

    private final transient Homes homes;
    private final Words words;
    private transient @Nullable List<HomeSummary> own;

    @Inject
    public HomeChoice(Homes homes, Words words) {
        this.homes = homes;
        this.words = words;
    }

    /** The home to show, or empty when who is signed in serves none. */
    public Optional<HomeId> current() {
        return summary().map(HomeSummary::id);
    }

    public Optional<HomeSummary> summary() {
        Object chosen = VaadinSession.getCurrent().getAttribute(CHOSEN);
        return own().stream()
                .filter(home -> home.id().equals(chosen))
                .findFirst()
                .or(() -> own().stream().findFirst());
    }

    /** The field to change the home, or empty when there is nothing to choose. */
    public Optional<Component> select(Runnable changed) {
        if (own().size() < 2) {
            return Optional.empty();
        }
        Select<HomeSummary> select = new Select<>();
        select.setAriaLabel(words.text("programme.home"));
        select.setItems(own());
        select.setItemLabelGenerator(HomeSummary::name);
        summary().ifPresent(select::setValue);
        select.addClassName("home-choice");
        select.addValueChangeListener(change -> {
            VaadinSession.getCurrent().setAttribute(CHOSEN, change.getValue().id());
            changed.run();
        });
        return Optional.of(select);
    }

    /** What to show instead of a page when there is no home to show it for. */
    public Component none() {
        return new EmptyState("building", words.text("programme.no-home.what"), words.text("programme.no-home.next"));
    }

    private List<HomeSummary> own() {
        List<HomeSummary> known = own;
        if (known == null) {
            known = List.copyOf(homes.ownHomes());
            own = known;
        }
        return known;
    }
}
