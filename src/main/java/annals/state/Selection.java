// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.query.Vocabulary;

/** What a person has chosen to read about. */
public sealed interface Selection {
    /** An event, by its id: it stands out on the timeline too. */
    record OfEvent(String id) implements Selection {}

    /** An organization, a person or a technology. */
    record OfEntity(Vocabulary.Ref ref) implements Selection {}
}
