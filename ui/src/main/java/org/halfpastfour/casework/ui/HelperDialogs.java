package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.casework.AskErrand;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.ContactsOfCase;
import org.halfpastfour.casework.ErrandChoices;
import org.halfpastfour.casework.ErrandView;
import org.halfpastfour.casework.Errands;
import org.halfpastfour.casework.HelperView;
import org.halfpastfour.casework.Helpers;
import org.halfpastfour.casework.PledgeHelper;
import org.halfpastfour.casework.ReturnErrand;
import org.halfpastfour.casework.StartCode;
import org.halfpastfour.casework.TakeErrand;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.TimeField;

/** The forms around helpers and their errands. */
public class HelperDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Helpers helpers;
    private final Errands errands;
    private final CaseDialogs dialogs;
    private final OwnWords words;

    @Inject
    public HelperDialogs(Helpers helpers, Errands errands, CaseDialogs dialogs, OwnWords words) {
        this.helpers = helpers;
        this.errands = errands;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog pledge(Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("helper.pledge");
        Select<DistrictSummary> district = dialogs.district(dialog);
        TextField name = dialog.form().field("name", new TextField(words.text("helper.field.name")));
        name.setMaxLength(PledgeHelper.LONGEST_NAME);
        DateField pledgedOn = dialog.form().field("pledgedOn", new DateField(words.text("helper.field.pledged-on")));
        pledgedOn.setValue(words.words().words().today());
        DateField until = dialog.form().field("until", new DateField(words.text("helper.field.until")));
        until.setValue(words.words().words().today().plusYears(1));
        return dialog.with(new Paragraph(words.text("helper.pledge.text")), district, name, pledgedOn, until)
                .sending(() -> {
                    var unused = helpers.pledge(new PledgeHelper(
                            district.getValue() == null
                                    ? ""
                                    : district.getValue().code(),
                            name.getValue(),
                            pledgedOn.getValue(),
                            until.getValue()));
                    done.run();
                });
    }

    CaseFormDialog give(HelperView helper) {
        return dialogs.dialog("helper.code")
                .with(new Paragraph(words.text("helper.code.text", helper.name())))
                .sending(() -> {
                    StartCode code = helpers.give(helper.id());
                    new StartCodeDialog(code, words).open();
                });
    }

    CaseFormDialog end(HelperView helper, Runnable done) {
        return dialogs.dialog("helper.end")
                .with(new Paragraph(words.text("helper.end.text", helper.name())))
                .sending(() -> {
                    helpers.end(helper.id());
                    done.run();
                });
    }

    CaseFormDialog ask(ContactsOfCase view, Runnable done) {
        ErrandChoices choices = errands.choices(view.client());
        CaseFormDialog dialog = dialogs.dialog("errand.ask");
        Select<HelperView> helper = dialog.form().field("helper", new Select<>());
        helper.setLabel(words.text("errand.field.helper"));
        helper.setItems(choices.helpers());
        helper.setItemLabelGenerator(HelperView::name);
        if (choices.helpers().isEmpty()) {
            helper.setHelperText(words.text("errand.no-helper"));
        }
        List<ContactKind> due =
                view.due().stream().map(each -> each.kind()).distinct().toList();
        Select<ContactKind> kind = dialog.choice(
                "kind",
                words.text("field.kind"),
                ContactKind.values(),
                due.isEmpty() ? ContactKind.HOME_VISIT : due.getFirst(),
                words.words()::of);
        DateField day = dialog.form().field("meetsAt", new DateField(words.text("field.day")));
        day.setValue(words.words().words().today());
        TimeField time = dialog.form().field("time", new TimeField(words.text("field.time")));
        DateField until = dialog.form().field("until", new DateField(words.text("errand.field.until")));
        until.setHelperText(words.text("errand.field.until.help", choices.mostDays()));
        until.setValue(words.words().words().today().plusDays(choices.mostDays()));
        return dialog.with(
                        new Paragraph(words.text(view.place() == null ? "errand.no-place" : "errand.ask.text")),
                        helper,
                        kind,
                        day,
                        time,
                        until)
                .sending(() -> {
                    HelperView chosen = helper.getValue();
                    if (chosen == null) {
                        throw new InvalidInput("helper", CommonError.REQUIRED.code());
                    }
                    new Checks()
                            .notNull("meetsAt", day.getValue())
                            .notNull("time", time.getValue())
                            .orThrow();
                    var unused = errands.ask(new AskErrand(
                            view.client(),
                            chosen.id(),
                            kind.getValue(),
                            day.getValue()
                                    .atTime(time.getValue())
                                    .atZone(words.words().zone())
                                    .toInstant(),
                            until.getValue()));
                    done.run();
                });
    }

    CaseFormDialog take(ErrandView errand, Runnable done) {
        return dialogs.dialog("errand.take")
                .with(new Paragraph(words.text("errand.take.text", errand.helper())))
                .sending(() -> {
                    var unused = errands.take(new TakeErrand(errand.id(), errand.version()));
                    done.run();
                });
    }

    CaseFormDialog giveBack(ErrandView errand, Runnable done) {
        CaseFormDialog dialog = dialogs.dialog("errand.give-back");
        TextArea remark = dialog.form().field("remark", new TextArea(words.text("errand.field.remark")));
        remark.setMaxLength(ReturnErrand.LONGEST);
        return dialog.with(remark).sending(() -> {
            errands.giveBack(new ReturnErrand(errand.id(), errand.version(), remark.getValue()));
            done.run();
        });
    }

    CaseFormDialog revoke(ErrandView errand, Runnable done) {
        return dialogs.dialog("errand.revoke")
                .with(new Paragraph(words.text("errand.revoke.text", errand.helper())))
                .sending(() -> {
                    errands.revoke(errand.id());
                    done.run();
                });
    }
}
