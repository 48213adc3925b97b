package org.halfpastfour.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Stream;
import org.halfpastfour.home.ChangeHome;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeProfile;
import org.halfpastfour.home.HomeStatus;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Latest;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.News;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.signup.ui.Settled;

/** What a home tells about itself, and whether it works at all. */
class ProfilePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HomeChanges desk;
    private final Errors errors;
    private final SerializableConsumer<ProfilePanel> changed;
    private final HomeFields fields;
    private final News news = new News();
    private final transient Latest<HomeSummary> latest;

    ProfilePanel(
            HomeChanges desk,
            Homes homes,
            Errors errors,
            HomeSummary home,
            SerializableConsumer<ProfilePanel> changed) {
        this.desk = desk;
        this.errors = errors;
        this.changed = changed;
        Forms form = new Forms(errors);
        this.fields = new HomeFields(homes, form);
        this.latest = new Latest<>(home, () -> homes.home(home.id()).home(), now -> news.tell(said(now)));
        fields.show(home);
        addClassNames("panel", "city-form", "city-wide");
        TypedWork.form(this);
        add(
                new H2(getTranslation("home.city.profile")),
                fields,
                news,
                form.problem(),
                form.submit(getTranslation("home.city.save"), key -> save()));
    }

    HomeSummary home() {
        return latest.seen();
    }

    /** The way to close the home, or to open it again. */
    Button openOrClose() {
        return home().isOpen()
                ? Loss.way(new Button(getTranslation("home.city.close"), click -> askToClose()))
                : new Button(getTranslation("home.city.reopen"), click -> become(HomeStatus.OPEN));
    }

    private void save() {
        change(fields.profile(), home().status(), () -> {
            fields.show(home());
            Notices.done(getTranslation("home.city.saved"));
        });
    }

    private void askToClose() {
        new Question(
                        errors,
                        getTranslation("home.city.close-title", home().name()),
                        getTranslation("home.city.close-text"),
                        getTranslation("home.city.close"),
                        () -> become(HomeStatus.CLOSED))
                .open();
    }

    /** Opens or closes, and saves nothing of what is being typed. */
    private void become(HomeStatus status) {
        change(
                HomeFields.kept(home()),
                status,
                () -> Notices.done(
                        getTranslation(status == HomeStatus.OPEN ? "home.city.reopened" : "home.city.closed-done")));
    }

    private void change(HomeProfile profile, HomeStatus status, SerializableRunnable done) {
        HomeSummary seen = home();
        Settled.attempt(
                errors,
                settled -> latest.attempt(
                        () -> desk.change(new ChangeHome(seen.id(), profile, status, seen.version(), settled))),
                () -> {
                    latest.readAgain();
                    news.clear();
                    changed.accept(this);
                    done.run();
                });
    }

    private Stream<String> said(HomeSummary now) {
        return Stream.of(
                now.name(),
                now.district().name() + " · " + now.street().name() + " · " + now.address(),
                now.phone().toString(),
                getTranslation(now.isOpen() ? "home.city.is-open" : "home.city.is-closed"));
    }
}
