/**
 * Does a generated validator say what the policy means? Here the meaning is written down a second time, slowly and
 * plainly, and compared with what the processor generates on a great many requests.
 *
 * <p>{@link dev.chainrule.processor.oracle.Description} is a policy as a person copied it from its source,
 * {@link dev.chainrule.processor.oracle.Evaluator} and {@link dev.chainrule.processor.oracle.Readings} say what it means,
 * {@link dev.chainrule.processor.oracle.Requests} makes requests up, {@link dev.chainrule.processor.oracle.Product} asks the
 * generated validator, and {@link dev.chainrule.processor.oracle.Comparison} holds the answers against each other. Nothing
 * of this uses the processor's own model, reader or writer: an error in those must not hide itself.
 *
 * <p>{@link dev.chainrule.processor.oracle.ReferenceTest} is about just those: it holds the validators against what the
 * processor itself reads of bodies and takes them to mean.
 */
package dev.chainrule.processor.oracle;
