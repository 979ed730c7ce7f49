package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Image.Bag;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that meet some of the demands, those that have to do with each other.
 *
 * @param names of the unknowns that have values here
 * @param elements that collections may have, and when
 */
record Solution(
        List<Encoded> members,
        Model model,
        Spellings spellings,
        Set<String> names,
        Map<Bag, List<Guarded<Image>>> elements) {}
