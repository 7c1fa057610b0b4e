package org.essgrid.cli.fill.question;

/**
 * One of the answers among which one chooses.
 *
 * @param typed what is shorter to type than its id: its number in the list, or the id where that is a number itself
 * @param label a few words
 * @param meaning what it means for this question, may be empty
 */
public record AnswerChoice(String typed, String id, String label, String meaning) {}
