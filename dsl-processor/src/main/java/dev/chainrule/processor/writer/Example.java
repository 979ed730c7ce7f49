package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Request;
import java.util.List;

/**
 * A request that a test can make, and what is to be decided of it.
 *
 * @param name what it shows
 * @param violations the codes of all checks that deny it, sorted, each once
 * @param warnings those of checks that warn
 */
public record Example(String name, Request request, List<String> violations, List<String> warnings) {}
