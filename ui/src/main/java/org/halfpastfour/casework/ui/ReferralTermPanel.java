package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.halfpastfour.casework.DistrictReferralDays;
import org.halfpastfour.casework.ReferralDays;
import org.halfpastfour.casework.ReferralTermLine;
import org.halfpastfour.casework.ReferralTerms;
import org.halfpastfour.casework.SetReferralDays;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;

/** After how many days without news a district asks after referrals and reports, from a day on, with what held before. */
class ReferralTermPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final ContactWords words;

    ReferralTermPanel(
            DistrictReferralDays district,
            String name,
            ReferralTerms terms,
            ContactWords words,
            Errors errors,
            Runnable again) {
        this.words = words;
        addClassNames("panel", "stack");
        Forms form = new Forms(errors);
        ReferralDays holds = district.holds();
        IntegerField answer = days(form, "answer", holds.answer(), 1, SetReferralDays.MOST_TO_ANSWER);
        IntegerField result =
                days(form, "result", holds.result(), SetReferralDays.LEAST_TO_RESULT, SetReferralDays.MOST_TO_RESULT);
        IntegerField acknowledge =
                days(form, "acknowledge", holds.acknowledge(), 1, SetReferralDays.MOST_TO_ACKNOWLEDGE);
        IntegerField errand = days(form, "errand", holds.errand(), 1, SetReferralDays.MOST_ON_ERRAND);
        DateField from = form.field("from", new DateField(words.text("field.schedule-from")));
        from.setValue(words.words().words().today());
        Div fields = new Div(
                new H2(words.text("referral-days", name)),
                new Paragraph(words.text("referral-days.what")),
                answer,
                result,
                acknowledge,
                errand,
                from,
                form.problem(),
                form.submit(words.text("save"), key -> {
                    terms.set(new SetReferralDays(
                            district.district(),
                            from.getValue(),
                            new ReferralDays(value(answer), value(result), value(acknowledge), value(errand))));
                    Notices.done(words.text("schedule.saved"));
                    again.run();
                }));
        fields.addClassName("stack");
        add(TypedWork.form(fields), history(district));
    }

    private Div history(DistrictReferralDays district) {
        Div history = new Div(new H2(words.text("referral-days.history")));
        history.addClassName("stack");
        if (district.versions().isEmpty()) {
            history.add(new Paragraph(words.text("schedule.shipped")));
            return history;
        }
        UnorderedList versions = new UnorderedList();
        district.versions().forEach(version -> versions.add(new ListItem(said(version))));
        history.add(versions);
        return history;
    }

    private String said(ReferralTermLine version) {
        ReferralDays days = version.days();
        return words.text(
                "referral-days.version",
                words.words().date(version.from()),
                days.answer(),
                days.result(),
                days.acknowledge(),
                days.errand(),
                version.setBy(),
                words.words().words().moment(version.setAt()));
    }

    private IntegerField days(Forms form, String name, int holds, int least, int most) {
        IntegerField field = form.field(name, new IntegerField(words.text("field.referral-days." + name)));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(holds);
        return field;
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
