package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.halfpastfour.family.PictureFile;
import org.halfpastfour.family.SmallPhoto;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FacePhoto;
import org.halfpastfour.shell.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** Takes a photo of a face and makes it small; what is no picture is refused at once. */
class PhotoField extends CustomField<byte[]> {

    private static final long serialVersionUID = 1L;

    private final Upload upload;
    private final Div preview = new Div();
    private byte @Nullable [] photo;

    PhotoField(FamilyWords words, Errors errors) {
        setLabel(words.text("family.photo"));
        setHelperText(words.text("family.photo.help", Uploads.MOST_MEGABYTES, PictureFile.MOST_MEGAPIXELS));
        upload = new Upload(UploadHandler.inMemory((file, data) -> take(data, words, errors)));
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        Uploads.one(
                upload,
                words.text("family.photo.choose"),
                words.text("family.photo.too-big", Uploads.MOST_MEGABYTES),
                words.text("error.photo-not-an-image"));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage(), words));
        upload.addFileRemovedListener(removed -> clear(words));
        preview.addClassName("family-photo-preview");
        add(upload, preview);
    }

    static Image image(byte[] photo, String alternative) {
        Image image = new FacePhoto(photo, alternative);
        image.addClassName("family-photo");
        return image;
    }

    private void take(byte[] file, FamilyWords words, Errors errors) {
        try {
            byte[] small = SmallPhoto.of(file);
            setInvalid(false);
            show(small, words);
        } catch (InvalidInput refused) {
            refuse(errors.text(refused.fields().getFirst()), words);
        }
    }

    /** The file leaves the list, so that another one can be chosen. */
    private void refuse(String reason, FamilyWords words) {
        upload.clearFileList();
        setErrorMessage(reason);
        setInvalid(true);
        show(null, words);
    }

    private void clear(FamilyWords words) {
        setInvalid(false);
        show(null, words);
    }

    private void show(byte @Nullable [] small, FamilyWords words) {
        photo = small;
        preview.removeAll();
        if (small != null) {
            Component image = image(small, words.text("family.photo"));
            preview.add(image);
        }
        updateValue();
    }

    @Override
    protected byte @Nullable [] generateModelValue() {
        return photo;
    }

    @Override
    protected void setPresentationValue(byte @Nullable [] value) {
        photo = value;
    }
}
