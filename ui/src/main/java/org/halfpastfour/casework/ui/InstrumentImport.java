package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.InstrumentText;
import org.halfpastfour.casework.InstrumentView;
import org.halfpastfour.casework.Instruments;
import org.halfpastfour.casework.KeepInstrument;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Uploads;

/** Takes an instrument as a file, shows what is wrong with it or what it would be, and only then keeps it. */
class InstrumentImport extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Instruments instruments;
    private final List<String> districts;
    private final transient List<InstrumentView> own;
    private final transient Errors errors;
    private final AssessmentWords words;
    private final SerializableRunnable changed;
    private final Div result = new Div();

    InstrumentImport(
            Instruments instruments,
            List<String> districts,
            List<InstrumentView> own,
            Errors errors,
            AssessmentWords words,
            SerializableRunnable changed) {
        this.instruments = instruments;
        this.districts = districts;
        this.own = own;
        this.errors = errors;
        this.words = words;
        this.changed = changed;
        addClassNames("panel", "stack");
        result.addClassName("stack");
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((file, content) -> {
            upload.clearFileList();
            look(new String(content, StandardCharsets.UTF_8));
        }));
        Uploads.one(
                upload,
                words.text("assessment.import.choose"),
                words.text("assessment.import.too-big", Uploads.MOST_MEGABYTES),
                words.text("assessment.import.wrong-type"));
        upload.setAcceptedFileExtensions(".json");
        upload.addFileRejectedListener(rejected -> Notices.refused(rejected.getErrorMessage()));
        Paragraph help = new Paragraph(words.text("assessment.import.help"));
        help.addClassName("quiet");
        add(new H2(words.text("assessment.import")), help, upload, example(), result);
    }

    /** The form of the product, which can be brought as it is; written when somebody looks at it. */
    private Component example() {
        Pre text = new Pre();
        text.getElement().setAttribute("translate", "no");
        Details example = new Details(words.text("assessment.import.example"), text);
        example.addOpenedChangeListener(opened -> instruments.all().stream()
                .filter(each -> each.district() == null)
                .findFirst()
                .ifPresent(each -> text.setText(InstrumentText.write(each.instrument()))));
        return example;
    }

    /** A mark of the encoding at the beginning is no part of the file. */
    void look(String content) {
        String file = content.startsWith("\uFEFF") ? content.substring(1) : content;
        result.removeAll();
        try {
            Instrument would = instruments.check(file);
            result.add(new H3(words.of(would.title())), InstrumentCard.preview(would, words), form(file));
        } catch (InvalidInput refused) {
            result.add(wrong(refused));
        }
    }

    private Component wrong(InvalidInput refused) {
        UnorderedList faults = new UnorderedList();
        refused.fields()
                .forEach(fault -> faults.add(
                        new ListItem(words.text("assessment.import.fault", fault.field(), errors.text(fault)))));
        Div wrong = new Div(
                new H3(words.text("assessment.import.wrong", refused.fields().size())), faults);
        wrong.addClassName("stack");
        wrong.getElement().setAttribute("role", "alert");
        return wrong;
    }

    private Component form(String file) {
        Forms form = new Forms(errors);
        TextField rights = form.field("rights", new TextField(words.text("assessment.field.rights")));
        rights.setHelperText(words.text("assessment.field.rights.help"));
        rights.setMaxLength(KeepInstrument.LONGEST_RIGHTS);
        Checkbox allowed = form.field("allowed", new Checkbox(words.text("assessment.field.allowed")));
        Select<String> district = form.field("district", new Select<>());
        district.setLabel(words.words().text("field.district"));
        district.setItems(districts);
        districts.stream().findFirst().ifPresent(district::setValue);
        district.setVisible(districts.size() > 1);
        Select<InstrumentView> replaces = new Select<>();
        replaces.setLabel(words.text("assessment.field.replaces"));
        replaces.setItems(own);
        replaces.setItemLabelGenerator(each -> each == null
                ? words.text("assessment.replaces.none")
                : words.of(each.instrument().title()));
        replaces.setEmptySelectionAllowed(true);
        replaces.setEmptySelectionCaption(words.text("assessment.replaces.none"));
        replaces.setVisible(!own.isEmpty());
        Div panel = new Div(
                replaces,
                district,
                rights,
                allowed,
                form.problem(),
                form.submit(words.text("assessment.import.keep"), key -> {
                    InstrumentView before = replaces.getValue();
                    String chosen = district.getValue();
                    instruments.keep(new KeepInstrument(
                            before == null ? null : before.id(),
                            chosen == null ? "" : chosen,
                            file,
                            rights.getValue(),
                            allowed.getValue()));
                    Notices.done(words.text("assessment.import.kept"));
                    changed.run();
                }));
        panel.addClassNames("case-fields", "stack");
        return TypedWork.form(panel);
    }
}
