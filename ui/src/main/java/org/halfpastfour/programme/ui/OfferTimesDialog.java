package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.programme.OfferTimesView;
import org.halfpastfour.programme.OwnOfferTimes;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.SetOfferTimes;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Latest;
import org.halfpastfour.shell.ui.News;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TimeField;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** How long a freed place of a programme is held, and when at night that time stands still; what is left empty is as in the city. */
final class OfferTimesDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Words words;
    private final transient Map<Policy, Integer> city;
    private final IntegerField usual;
    private final IntegerField onTheDay;
    private final TimeField quietFrom;
    private final TimeField quietTo;

    OfferTimesDialog(PlanningActions desk, ProgrammeView programme) {
        super(desk.words, desk.words.text("programme.offers.of", programme.title()));
        words = desk.words;
        city = desk.offerTimes.usual();
        Forms form = new Forms(desk.errors);
        usual = form.field("usual", minutes(Policy.OFFER_USUAL));
        onTheDay = form.field("onTheDay", minutes(Policy.OFFER_ON_THE_DAY));
        quietFrom = form.field("quietFrom", time(Policy.QUIET_FROM));
        quietTo = form.field("quietTo", time(Policy.QUIET_TO));
        OfferTimesView known = desk.offerTimes.of(programme.id());
        show(known.own());
        News news = new News();
        Latest<OfferTimesView> latest =
                new Latest<>(known, () -> desk.offerTimes.of(programme.id()), now -> news.tell(said(now.own())));
        body().add(
                        new Paragraph(words.text("programme.offers.meaning")),
                        usual,
                        onTheDay,
                        quietFrom,
                        quietTo,
                        news,
                        form.problem());
        footer(form.submit(words.text("programme.save"), key -> {
            latest.attempt(() -> desk.offerTimes.set(
                    new SetOfferTimes(programme.id(), own(), latest.seen().version())));
            close();
            Notices.done(words.text("programme.saved"));
        }));
    }

    private IntegerField minutes(Policy policy) {
        IntegerField field = new IntegerField(words.text("programme.offers." + policy));
        field.setHelperText(words.text(
                "programme.offers.city",
                words.duration(Duration.ofMinutes(city.getOrDefault(policy, policy.usual())))));
        field.setClearButtonVisible(true);
        return field;
    }

    private TimeField time(Policy policy) {
        TimeField field = new TimeField(words.text("programme.offers." + policy));
        field.setHelperText(words.text(
                "programme.offers.city", words.time(Policy.time(city.getOrDefault(policy, policy.usual())))));
        field.setClearButtonVisible(true);
        return field;
    }

    private void show(OwnOfferTimes own) {
        usual.setValue(own.usual());
        onTheDay.setValue(own.onTheDay());
        quietFrom.setValue(own.quietFrom() == null ? null : Policy.time(own.quietFrom()));
        quietTo.setValue(own.quietTo() == null ? null : Policy.time(own.quietTo()));
    }

    private OwnOfferTimes own() {
        return new OwnOfferTimes(
                usual.getValue(), onTheDay.getValue(), minutes(quietFrom.getValue()), minutes(quietTo.getValue()));
    }

    private static @Nullable Integer minutes(@Nullable LocalTime time) {
        return time == null ? null : time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
    }

    private Stream<String> said(OwnOfferTimes own) {
        return Stream.of(
                said(Policy.OFFER_USUAL, own.usual()),
                said(Policy.OFFER_ON_THE_DAY, own.onTheDay()),
                said(Policy.QUIET_FROM, own.quietFrom()),
                said(Policy.QUIET_TO, own.quietTo()));
    }

    private String said(Policy policy, @Nullable Integer value) {
        if (value == null) {
            return "";
        }
        String said = policy.isTime() ? words.time(Policy.time(value)) : words.duration(Duration.ofMinutes(value));
        return words.text("programme.offers." + policy) + " " + said;
    }
}
