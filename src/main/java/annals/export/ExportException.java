// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import annals.model.Text;
import java.io.IOException;

/** A file that could not be written, or not be read back: what happened and what to do, in both languages; the message is the English one. */
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Text sentence;

    ExportException(Text sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    ExportException(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    public Text sentence() {
        return sentence;
    }

    public String tell(Language language) {
        return sentence.in(language);
    }
}
