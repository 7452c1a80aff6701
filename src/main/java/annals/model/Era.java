// SPDX-License-Identifier: Apache-2.0
package annals.model;

import annals.time.EdtfDate;

/** A named band behind the timeline, such as the first AI winter. */
public record Era(String id, Text name, EdtfDate when) {}
