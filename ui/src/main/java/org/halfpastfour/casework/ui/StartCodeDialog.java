package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.casework.StartCode;

/** Shows a start code, once, to be written on paper. */
class StartCodeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    StartCodeDialog(StartCode code, OwnWords words) {
        setHeaderTitle(words.text("own.code.given"));
        Span signs = new Span(code.code());
        signs.addClassName("papers-start");
        signs.getElement().setAttribute("translate", "no");
        add(
                signs,
                new Paragraph(
                        words.text("own.code.given.text", words.words().words().moment(code.until()))));
        getFooter().add(new Button(words.text("own.code.written"), click -> close()));
    }
}
