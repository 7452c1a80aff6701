// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Language;
import annals.model.Text;
import java.io.IOException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/**
 * Why the knowledge base cannot be opened. Its message is for a terminal and may name options; what it tells is for whoever
 * started the program with a click: what happened and what to do, in both languages.
 */
public final class OpeningFault extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Text sentence;

    public OpeningFault(String message, Text sentence, @Nullable Throwable cause) {
        super(message, cause);
        this.sentence = sentence;
    }

    public String tell(Language language) {
        return sentence.in(language);
    }

    /** What a person reads of any fault; of one that tells nothing itself, what the system says. */
    public static String tell(IOException fault, Language language) {
        return switch (fault) {
            case OpeningFault opening -> opening.tell(language);
            case FileSystemException system -> Text.of("Annals cannot use %s: %s.", "Annals无法使用%s：%s。", system.getFile(), SystemWords.of(system))
                    .in(language);
            default -> SystemWords.of(fault).in(language);
        };
    }
}
