// SPDX-License-Identifier: Apache-2.0
/**
 * What a report says: the job that asks for it, its chapters as trees, its timeline pages, its volumes.
 *
 * <h2>Why</h2>
 *
 * <p>A chapter is written once for all formats: as a tree that the PDF lays out, HTML writes down and Markdown retells. So the job
 * that asks for a report and the format that its file's name stands for are known here, and how they are carried out is not.
 *
 * <p>Stories that a question names stand between contents and timeline. They belong to the front, which is laid out last: so a step
 * tells the pages of its events. An export from a story that is read is of the whole story, not of what one step asks.
 *
 * <p>A report has charts of the kinds of figures that its answer has most of; rarer ones are told as well by their events. Each
 * has a table below it, of every value or, where these are many, of who led: a chart that is read aloud is its table. On paper a
 * chart is as high as its page has room for, since the next would not fit below it: a page half white looks as if something were missing.
 *
 * <p>The ledger begins with all events of the data, from which each part of the question, in its order, takes those that it
 * leaves out: so its sums add up, where counting what each part alone leaves out would count many events twice.
 */
@NullMarked
package annals.report;

import org.jspecify.annotations.NullMarked;
