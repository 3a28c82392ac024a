//! How headings lie below each other.

use crate::locale::Text;
use crate::statement::Block;

/// How far the headings of cards are below that of their section: below the headings between them, if there are any.
pub(super) fn heading_level(blocks: &[Block<Text>]) -> usize {
    let first = blocks.iter().find(|block| matches!(block, Block::Heading { .. } | Block::Stack(_) | Block::Cards(_)));
    if matches!(first, Some(Block::Heading { .. })) { 2 } else { 1 }
}
