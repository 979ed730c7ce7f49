package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.model.Window;

/**
 * What is so in all the requests that a question is about.
 *
 * @param era when they take place
 * @param missing whether facts may be missing that no check demands: {@code false} where every fact is there that need not be
 *     absent
 * @param unreadable what is done by code that could not be read
 * @param told whether somebody is to read the request that is found, so that it should be a plain one
 */
public record Situation(Lineup lineup, Window era, boolean missing, Unreadable unreadable, boolean told) {}
